package main

type node struct{ next *node }

var a = node{&b}
var b = node{&a}

func main() {}
