package main

func main() { panic([2]int{1, 2}) }
