package main

import "example.com/app/lib"

func main() { lib.F() }
