package main

type Num interface{ ~int | ~int64 }

func Div[T Num](a, b T) T { return a / b }
func main()               { println(Div(1, 0)) }
