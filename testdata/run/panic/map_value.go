package main

func main() { panic(map[string][]int{}) }
