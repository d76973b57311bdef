package main

func main() {
	for i := range 10 {
		_ = i
	}
	for range func(yield func() bool) {} {
	}
	_ = new(1)
	_ = min(1, 2)
}
