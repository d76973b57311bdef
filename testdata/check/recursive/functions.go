package main

var x = f()
func f() int { return g() }
func g() int { return x }
func h(a [len(h2())]int) {}
func h2() [2]int { return [2]int{} }
var y = func() int { return z }()
var z = y

func main() {}
