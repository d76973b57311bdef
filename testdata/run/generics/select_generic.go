package main

import (
	"fmt"
	"time"
)

func Either[A, B any](a <-chan A, b <-chan B) (x A, y B, which string) {
	select {
	case x = <-a:
		which = "a"
	case y = <-b:
		which = "b"
	}
	return
}
func TrySend[T any](c chan<- T, v T) bool {
	select {
	case c <- v:
		return true
	default:
		return false
	}
}
func Timeout[T any](c <-chan T) (v T, err error) {
	select {
	case v = <-c:
	case <-time.After(time.Millisecond):
		err = fmt.Errorf("timeout for %T", v)
	}
	return
}

func main() {
	a, b := make(chan int, 1), make(chan string, 1)
	a <- 1
	fmt.Println(Either(a, b))
	b <- "s"
	fmt.Println(Either(a, b))
	fmt.Println(TrySend(a, 5), TrySend(a, 6), <-a)
	fmt.Println(Timeout[int](nil))
}
