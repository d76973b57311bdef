package main

var a = int(1.5)
var b = uint8(300)
var c = int8(-129)
var d = float32(1e40)
var e = uint(-1)
var f = string(1.5)
var g = int("a")
var h = bool(1)
var i = []byte(1)
var j = int32(1 << 40)

func main() {}
