package main

func main() {
	i := 1
	var u uint8 = 1
	_ = i + 1.5
	_ = u + 256
	_ = u - 1000
	_ = i + "a"
	_ = i + 'a'
	_ = i + nil
	_ = "a" + 1
	_ = 1.5 + "x"
	_ = true + 1
	_ = i * 1i
}
