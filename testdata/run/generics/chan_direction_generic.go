package main

import "fmt"

func Merge[T any](cs ...<-chan T) []T {
	var out []T
	for _, c := range cs {
		for v := range c {
			out = append(out, v)
		}
	}
	return out
}
func Send[T any](c chan<- T, vs ...T) {
	for _, v := range vs {
		c <- v
	}
	close(c)
}
func TryRecv[T any](c <-chan T) (v T, ok bool) {
	select {
	case v, ok = <-c:
	default:
	}
	return
}

func main() {
	a, b := make(chan int, 3), make(chan int, 3)
	Send(a, 1, 2)
	Send(b, 3)
	fmt.Println(Merge(a, b))
	c := make(chan [2]string, 1)
	fmt.Println(TryRecv(c))
	c <- [2]string{"x", "y"}
	fmt.Println(TryRecv(c))
}
