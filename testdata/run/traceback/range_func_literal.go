// A literal in a loop body.

package main

func seq(yield func(int) bool) { defer func() {}(); yield(1) }
func main() {
	for range seq {
		func() {
			defer println("d")
			panic("literal in body")
		}()
	}
}
