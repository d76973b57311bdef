package main

func same[T any](a, b T)              {}
func slice[T any](s []T, v T)         {}
func mapper[T, U any](s []T, f func(T) U) []U { return nil }
func main() {
	same(1, "a")
	same(1, 2.5)
	same(1, nil)
	var i int
	var f float64
	same(i, f)
	slice([]int{}, "a")
	slice(1, 2)
	slice([]string{}, 1)
	mapper([]int{}, func(s string) int { return 0 })
	mapper(1, nil)
}
