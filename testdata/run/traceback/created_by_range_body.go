// Created in the body of a range-over-func loop, in a deferred call, in init.

package main

func seq(yield func(int) bool) { yield(1) }

func main() {
	for i := range seq {
		go func() {
			panic(i)
		}()
	}
	select {}
}
