package main

var a = <-chan chan<- int(nil)
var b = (<-chan<- int)(nil)
var c <-<-chan int
