package main

func a(c chan int) {
	go b(c)
	<-c
}

func b(c chan int) {
	go func() {
		func() {
			<-c
		}()
	}()
	<-c
}

func main() {
	c := make(chan int)
	go a(c)
	<-c
}
