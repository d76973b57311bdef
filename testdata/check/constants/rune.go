package main

var a byte = 'é'
var b byte = '世'
var c int8 = '\xff'
var d string = 'a'
var e rune = "a"
var f int = 'a' + 0.5
var g float64 = 'a'

func main() {}
