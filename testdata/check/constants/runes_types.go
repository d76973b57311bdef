package main

var a byte = 'é'
var b byte = '世'
var c string = 'x'
var d rune = 'x' + "y"
var e int8 = '\u00ff'
var f uint16 = '\U0001F600'
const g = 'a' * 1.5
var h int = 'a' / 2.0
var i = 'a' << 33
var j int32 = 'a' << 33

func main() {}
