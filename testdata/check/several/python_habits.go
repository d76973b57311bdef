package main

import "fmt"

def greet(name):
	print("hi")

func main() {
	greet("x")
}
