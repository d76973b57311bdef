package main

var a int | string
func f(x int | string) {}
type T struct{ x ~int }
func g() (int | string) { return 1 }
var b []~int

func main() {}
