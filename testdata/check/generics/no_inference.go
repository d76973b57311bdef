package main

func zero[T any]() T { var z T; return z }
func pair[K comparable, V any]() map[K]V { return nil }
func conv[From, To any](f From) To { var t To; return t }
func apply[T any](f func(T) T) {}
func main() {
	zero()
	x := zero()
	var y int = zero()
	pair[int]()
	conv(1)
	_ = conv[int](1)
	apply(nil)
	apply(func(x int) int { return x })
	apply(func(x int) string { return "" })
}
