package main

var a = 0x
var b = 0b12
var c = 08
var d = 1_
var e = 1__0
var f = 0xg
var g = 1e
var h = 0x1.8
var i = 1.2.3
var j = 0o9
var k = 12abc
var l = 0_1
var m = 0x1p
var n = 99999999999999999999
var o int = 99999999999999999999
var p = 'ab'

func main() {}
