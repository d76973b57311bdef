package main

var a float64 = 1 + 2i
var b int = 2i
var c int = 3 + 0i
var d complex64 = 1e39i
var e = 1i < 2i
var f = real(2) + imag("x")
var g uint = -1i * 1i

func main() {}
