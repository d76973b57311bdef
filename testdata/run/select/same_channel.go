package main

import "fmt"

func main() {
	c := make(chan int, 1)
	a, b := 0, 0
	for range 200 {
		select {
		case c <- 1:
		case c <- 2:
		case v := <-c:
			if v == 1 {
				a++
			} else {
				b++
			}
		}
	}
	fmt.Println(a > 10, b > 10, a+b == 100)
	u := make(chan int)
	done := make(chan int)
	for i := range 2 {
		go func() {
			n := 0
			for range 100 {
				select {
				case u <- i:
					n++
				case <-u:
					n++
				}
			}
			done <- n
		}()
	}
	fmt.Println(<-done, <-done)
}
