package main

type T int

func (T) get() T { return zero }

var get = T.get
var zero = get(1)

func main() {}
