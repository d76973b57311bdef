package main

func main() {
	for range func() {} {
	}
	for range func(int) {} {
	}
	for range func(func(int) bool) int { return 0 } {
	}
	for range func(func(int)) {} {
	}
	for range func(func(int) int) {} {
	}
	for range func(func(int, int, int) bool) {} {
	}
	for range func(a, b func() bool) {} {
	}
	for x := range func(func(string) bool) {} {
		var i int = x
	}
}
