package main

type T struct{}

var count = T{}.next()

func (T) next() int { return count + 1 }

func main() {}
