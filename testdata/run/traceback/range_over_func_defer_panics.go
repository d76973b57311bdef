// A call deferred in a loop body runs at the end of the function with the loop.

package main

func seq(yield func(int) bool) {
	_ = yield(1) && yield(2)
}

func loop() (n int) {
	for i := range seq {
		defer func() {
			n += 10 / (i - 1)
		}()
	}
	return 3
}

func main() {
	println(loop())
}
