package main

func recv[T chan int](c T) { <-c; c <- "a" }
func send[T <-chan int](c T) { c <- 1 }
func both[T chan int | chan string](c T) { <-c }
func none[T any](c T) { <-c; c <- 1; close(c) }
func mixed[T chan int | []int](c T) { <-c }
func dirs[T chan<- int | <-chan int](c T) { c <- 1; <-c }

func main() {}
