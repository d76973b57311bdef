package main

import "example.com/app/bad"

func main() { println(bad.V) }
