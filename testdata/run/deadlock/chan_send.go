package main

func main() {
	c := make(chan string)
	println("before")
	c <- "x"
}
