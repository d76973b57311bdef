package main

func main() { panic(func() {}) }
