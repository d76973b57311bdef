package main

type A struct{ A }
type B struct{ C }
type C struct{ B }
type D struct{ *D }
type E struct{ f E }
type F [2]F
type G []G
type H map[string]H
type I struct{ x [1]I }
type J interface{ J }
type K interface{ L }
type L interface{ K }

func main() {}
