package main

type L[T any] []T

func f[T any](x T) {}

type N interface{ ~int | string }

func main() {
	f(1)
	f[int](1)
	var l L[int]
	_ = l
	_ = min(1, 2)
	s := []int{1}
	_ = [1]int(s)
	_ = (*[1]int)(s)
	clear(s)
}
