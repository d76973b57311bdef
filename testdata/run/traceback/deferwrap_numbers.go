// Wrappers of deferred calls count with those of go statements; one that runs a builtin that panics shows.

package main

func nop(int) {}

func second(c chan int) {
	defer nop(1)
	go nop(2)
	defer close(c)
	defer nop(4)
}

func main() {
	defer nop(1)
	defer func() {
		defer second(nil)
	}()
}
