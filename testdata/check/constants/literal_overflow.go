package main

var a int8 = 128
var b uint8 = 256
var c int16 = -32769
var d uint16 = 65536
var e int32 = 1 << 31
var f uint32 = 1 << 32
var g int64 = 1 << 63
var h uint64 = 1 << 64

func main() {}
