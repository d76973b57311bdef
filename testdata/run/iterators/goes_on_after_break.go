package main

import "fmt"

func stubborn(yield func(int) bool) {
	yield(1)
	yield(2)
	yield(3)
}

func main() {
	defer func() {
		r := recover()
		fmt.Println(r)
		_, isErr := r.(error)
		fmt.Println(isErr)
	}()
	for x := range stubborn {
		fmt.Println(x)
		if x == 2 {
			break
		}
	}
	fmt.Println("not reached")
}
