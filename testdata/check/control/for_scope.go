package main

func main() {
	for i := 0; i < 3; i++ {
		x := i
		_ = x
	}
	_ = i
	_ = x
	if y := 1; y > 0 {
	} else if z := 2; z > y {
	} else {
		_ = z
		_ = w
	}
	_ = y
}
