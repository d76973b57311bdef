package main

import (
	"fmt"
	"iter"
)

func letters(yield func(rune) bool) {
	defer fmt.Println("letters cleaned up")
	for r := 'a'; r <= 'd'; r++ {
		if !yield(r) {
			fmt.Println("stopped")
			return
		}
	}
}

func main() {
	next, stop := iter.Pull(letters)
	for {
		r, ok := next()
		if !ok {
			break
		}
		fmt.Print(string(r), " ")
	}
	fmt.Println(next())
	stop()

	next, stop = iter.Pull(letters)
	fmt.Println(next())
	stop()
	stop()
	fmt.Println(next())

	_, stop = iter.Pull(letters)
	stop()
	fmt.Println("never started")
}
