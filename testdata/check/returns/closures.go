package main

func main() {
	f := func() int {
	}
	g := func(x int) (n int) {
		if x > 0 {
			return x
		}
	}
	h := func() {
		return
	}
	_, _, _ = f, g, h
}
