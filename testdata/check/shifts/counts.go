package main

func main() {
	x := 1
	_ = x << -1
	_ = x << 1.5
	_ = x << "a"
	_ = x << nil
	_ = 1.5 << 1
	_ = "a" << 1
	_ = 1.0 << 3
	_ = x << 1.0
	f := 1.5
	_ = f << 1
	_ = x >> f
	_ = true << 1
	_ = x << 100
}
