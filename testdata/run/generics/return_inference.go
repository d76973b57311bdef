package main

import "fmt"

func Conv[T any](v T) string { return fmt.Sprintf("%T=%v", v, v) }
func pick() func(int) string   { return Conv }

func main() {
	var f func(int) string = Conv
	fmt.Println(f(65))
	g := pick()
	fmt.Println(g(2))
	var pair struct{ f func(float64) string }
	pair.f = Conv
	fmt.Println(pair.f(2.5))
	apply := func(f func(bool) string) string { return f(true) }
	fmt.Println(apply(Conv))
	ch := make(chan func(int) string, 1)
	ch <- Conv
	fmt.Println((<-ch)(3))
}
