package main

func main() {
	defer func() {
		println("deferred")
		<-make(chan int)
	}()
	println("body")
}
