// A promoted method through an interface: the wrapper is hidden.

package main

type Inner struct{ s []int }

//go:noinline
func (in *Inner) At(i int) int { return in.s[i] }

type Outer struct{ *Inner }
type Atter interface{ At(int) int }

//go:noinline
func use(a Atter) int { return a.At(3) }
func main()           { println(use(Outer{&Inner{}})) }
