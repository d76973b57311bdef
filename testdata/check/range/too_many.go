package main

func main() {
	for i, j := range 10 {
	}
	c := make(chan int)
	for a, b := range c {
	}
	for x, y := range func(yield func(int) bool) {} {
	}
	for x := range func(yield func() bool) {} {
	}
	for x, y, z := range []int{} {
	}
}
