package main

type A
type B = 
var x []
var y map[string
var z chan
var w [3,]int
var v <-int
