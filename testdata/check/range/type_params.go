package main

func f[T any](x T) {
	for range x {
	}
}
func g[T []int | [3]int](x T) {
	for range x {
	}
}
func h[T []int](x T) {
	for i, v := range x {
		var s string = v
	}
}
func k[T []int | map[int]int](x T) {
	for range x {
	}
}
func m[T ~int](x T) {
	for i := range x {
		var n int = i
	}
}

func main() {}
