package main

func main() {
	s := "a"
	i := 1
	f := 1.5
	b := true
	_ = int(s)
	_ = string(f)
	_ = bool(i)
	_ = float64(s)
	_ = int(b)
	_ = []byte(i)
	_ = []int(s)
	_ = string(b)
	_ = complex128(i)
	_ = int(1i * complex(f, f))
}
