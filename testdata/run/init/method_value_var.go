// A nil function called in an initialiser.

package main

type T struct{ f func() int }

var t T
var v = t.f()

func main() {}
