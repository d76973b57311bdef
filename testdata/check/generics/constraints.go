package main

type Number interface{ ~int | ~float64 }
func sum[T Number](xs ...T) T { var s T; return s }
type MyInt int
type S struct{}
func main() {
	sum(1, 2)
	sum("a")
	sum[string]()
	sum[MyInt]()
	sum[S](S{})
	sum[any]()
	sum[*int](nil)
	sum(1, 2.5)
	sum(1, "a")
	sum[int](1.5)
}
