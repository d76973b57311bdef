package main

func main() {
	s, b, f := "a", true, 1.5
	_ = s - s
	_ = b + b
	_ = f % f
	_ = f & f
	_ = s * 2
	_ = !s
	_ = -s
	_ = ^f
	_ = +b
	_ = s && s
}
