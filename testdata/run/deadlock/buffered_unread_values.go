package main

func main() {
	c := make(chan int, 4)
	for i := range 4 {
		c <- i
	}
	for range 5 {
		println(<-c, len(c))
	}
}
