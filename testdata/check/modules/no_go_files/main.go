package main

import "example.com/m/empty"

func main() { empty.F() }
