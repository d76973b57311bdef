package main

import "fmt"

type ID int

func (i ID) String() string { return fmt.Sprintf("#%d", int(i)) }

type Box struct{ s string }

func (b *Box) String() string { return "[" + b.s + "]" }

func Strs[S fmt.Stringer](in []S) (out []string) {
	for _, s := range in {
		out = append(out, s.String())
	}
	return
}
func StrsPtr[T any, P interface {
	*T
	fmt.Stringer
}](in []T) (out []string) {
	for i := range in {
		out = append(out, P(&in[i]).String())
	}
	return
}
func Longest[S fmt.Stringer](ss ...S) (best S) {
	for _, s := range ss {
		if len(s.String()) > len(best.String()) {
			best = s
		}
	}
	return
}

func main() {
	fmt.Println(Strs([]ID{1, 2}), Strs([]fmt.Stringer{ID(3), &Box{"b"}}))
	fmt.Println(StrsPtr([]Box{{"x"}, {"y"}}))
	fmt.Println(Longest(ID(1), ID(100)))
}
