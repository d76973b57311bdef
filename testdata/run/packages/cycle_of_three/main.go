package main

import "example.com/cycle3/a"

func main() { a.A() }
