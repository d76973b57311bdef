package main

func pass(in <-chan int, out chan<- int) {
	out <- <-in
}

func main() {
	a, b, c := make(chan int), make(chan int), make(chan int)
	go pass(a, b)
	go pass(b, c)
	pass(c, a)
}
