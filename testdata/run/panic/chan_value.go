package main

func main() { panic(make(<-chan int)) }
