package main

import "fmt"

func seq(yield func(int) bool) {
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}

func main() {
	for i := range seq {
		defer fmt.Println("deferred", i)
		if i == 1 {
			var m map[string]int
			m["x"] = i
		}
	}
}
