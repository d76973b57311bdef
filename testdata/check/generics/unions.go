package main

type I interface{ M() }
type A interface{ int | int }
type B interface{ ~int | int }
type C interface{ I | int }
type D interface{ comparable | int }
type E interface{ ~I }
type F interface{ ~MyInt }
type MyInt int
type G[T any] interface{ T | int }
type H interface{ *int | []string | error }
type J interface{ ~error }

func main() {}
