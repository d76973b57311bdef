package main

import "ex.com/y"

func main() { println(y.V) }
