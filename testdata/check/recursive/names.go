package main

type A B
type B A
type C C
type D = D
type E = F
type F = E
type G []G
type H *H
type I = []I
type J func(J) J
type K struct{ k L }
type L = K

func main() {}
