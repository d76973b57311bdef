package main

import "example.com/m"

func main() { m.F() }
