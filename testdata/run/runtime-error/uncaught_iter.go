// Iterator misuse uncaught.

package main

func main() {
	for i := range func(yield func(int) bool) { yield(1); yield(2) } {
		println(i)
		break
	}
}
