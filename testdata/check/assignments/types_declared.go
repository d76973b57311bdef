package main

var i int = "a"
var s string = 1.5
var b bool = nil
var p *int = 0
var f func() = 1
var c chan int = make(chan string)
var m map[string]int = map[int]string{}
var a [3]int = [4]int{}
var sl []int = [3]int{}

func main() {}
