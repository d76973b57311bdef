package main

func main() { println("not reached") }
