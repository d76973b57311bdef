package main

import "fmt"

func two() (int, string)          { return 1, "a" }
func none()                       {}
func take(a int, b string)        {}
func vary(p string, xs ...float64) {}

type T struct{}

func (T) m(a, b int) int { return 0 }

func main() {
	take(1)
	take(1, "a", 2)
	take(two(), 1)
	take(two())
	take("a", 1)
	vary()
	vary("a", 1, "b")
	vary("a", []float64{1}...)
	vary("a", []int{1}...)
	vary("a", 1, []float64{1}...)
	take([]int{1}...)
	T{}.m(1)
	T.m(1, 2)
	x := none()
	a, b := none()
	a, b, c := two()
	var d int = two()
	fmt.Println(two(), 1)
	none() + 1
	_ = x + none()
	func(int) {}()
	len()
	len(1, 2)
	append()
	make()
	make(int)
	make([]int)
	new()
	copy([]int{})
}
