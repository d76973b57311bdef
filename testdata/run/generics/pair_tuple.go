package main

import "fmt"

type Pair[A, B any] struct {
	First  A
	Second B
}

func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }
func (p Pair[A, B]) Swap() Pair[B, A]         { return Pair[B, A]{p.Second, p.First} }
func (p Pair[A, B]) String() string           { return fmt.Sprintf("<%v|%v>", p.First, p.Second) }

func Zip[A, B any](as []A, bs []B) []Pair[A, B] {
	n := min(len(as), len(bs))
	out := make([]Pair[A, B], n)
	for i := range n {
		out[i] = MakePair(as[i], bs[i])
	}
	return out
}

func main() {
	p := MakePair("x", 1)
	fmt.Println(p, p.Swap(), p.Swap().Swap() == p)
	fmt.Printf("%T %T\n", p, p.Swap())
	fmt.Println(Zip([]int{1, 2, 3}, []string{"a", "b"}))
	nested := MakePair(MakePair(1, 2.5), []bool{true})
	fmt.Printf("%v %T\n", nested, nested)
}
