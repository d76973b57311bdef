package main

var value = wait()

func wait() int {
	return <-make(chan int)
}

func main() {
	println(value)
}
