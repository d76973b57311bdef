package main

type A[P any, Q] int
type B[P *C] int
type D[] int
type E[P[3]] int
type F[int, string any

func f[]() {}
func g[P]() {}

var h = func[P any]() {}

type I interface{ m[P any]() }
