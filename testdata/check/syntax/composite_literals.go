package main

var a = (T){1}
var b = f(){1}
var c = map[string]int{"a": 1, "b" 2}
var d = T{1, 2; 3}
