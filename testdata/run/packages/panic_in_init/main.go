package main

import _ "example.com/app/bad"

func main() { println("never") }
