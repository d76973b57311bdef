package main

func produce(c chan<- int) {
	for i := range 3 {
		c <- i
	}
}

func main() {
	c := make(chan int)
	go produce(c)
	for v := range c {
		println(v)
	}
}
