// A deferred call that panics: the frame's line is that of the return taken.

package main

func f(n int) (r int) {
	defer func() {
		if n == 2 {
			panic("deferred")
		}
	}()
	if n == 1 {
		return 1
	}
	for range n {
		if r > 0 {
			return r
		}
		r++
	}
	return 2
}

func main() {
	f(1)
	f(3)
	f(2)
}
