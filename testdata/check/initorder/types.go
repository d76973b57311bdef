package main

type A [len(x)]int

var x A

type B struct{ c C }
type C struct{ b B }
type D D
type E interface{ E }

func main() {}
