package main

func main() {
	c := make(chan int)
	select {
	case x := <-c:
	case y, ok := <-c:
		_ = y
	case <-c:
	}
}
