package main

func main() {
	s := "a"
	s += 'b'
	s = s + 'c'
	s = 'a' + s
	s = s + 1
	s = s + []byte("x")
	s += nil
	r := 'x'
	s += r
	s += string(r)
	_ = s + s + r + s
}
