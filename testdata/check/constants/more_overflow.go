package main

const a int8 = 128
const b = int8(1) << 7
const c uint = 1<<64
const d = 1<<64 - 1
var e int = d
var f = d
var g int32 = 1 << 31
var h byte = 'ā'
var i rune = "x"
const j float32 = 1e39
var k = 1e400
const l = 5 / 0.0

func main() {}
