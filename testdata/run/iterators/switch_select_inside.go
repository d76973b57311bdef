package main

import "fmt"

func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
	c := make(chan int, 10)
loop:
	for i := range seq(10) {
		switch i {
		case 1:
			continue
		case 2:
			break
		case 7:
			break loop
		default:
			if i == 5 {
				break
			}
			c <- i
		}
		select {
		case v := <-c:
			if v == 4 {
				continue loop
			}
			fmt.Print("got ", v, " ")
		default:
			fmt.Print("none ")
		}
		var x any = i
		switch x := x.(type) {
		case int:
			if x == 6 {
				break loop
			}
		}
		fmt.Print("end", i, " ")
	}
	fmt.Println()
}
