package main

func main() {
	go func() { select {} }()
	var c chan int
	go func() {
		select {
		case c <- 1:
		case <-c:
		}
	}()
	go func() { c <- 1 }()
	select {}
}
