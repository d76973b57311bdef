package main

func main() {
	defer func() {
		<-make(chan int)
	}()
	panic("lost")
}
