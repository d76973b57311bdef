package main

type number interface{ ~int | ~float64 }

func a[T number](x T) *string { return (*string)(x) }

func b[T ~[]byte](x *int) T { return T(x) }

func c[T number, U ~[]int | ~map[int]int](x T) U { return U(x) }

func d[T number](x T) []int { return []int(x) }

func e[T any](x T) int { return int(x) }

func main() {}
