package main

import "strings"
var x = strings
func main() {
	strings()
	strings = nil
	_ = strings + 1
	strings++
}
