package main

import "example.com/app/lib"

func main() {
	var s string = lib.F()
	println(s)
}
