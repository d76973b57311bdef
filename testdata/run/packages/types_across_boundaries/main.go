// Types of two packages that look alike are different, unexported methods and fields belong to their package.
package main

import (
	"fmt"

	"example.com/bounds/p"
	"example.com/bounds/q"
)

type hidden interface{ secret() string }
type impl struct{}

func (impl) secret() string { return "mine" }

type embeds struct{ p.Secret }

func main() {
	var a any = impl{}
	_, isP := a.(p.Hidden)
	_, isOwn := a.(hidden)
	fmt.Println(isP, isOwn)
	e := embeds{p.New("s")}
	fmt.Println(p.Tell(e), e.Open())
	_, own := any(e).(hidden)
	fmt.Println(own)
	fmt.Printf("%T %T %v\n", p.Point{1, 2}, q.Point{1, 2}, any(p.Point{1, 2}) == any(q.Point{1, 2}))
	fmt.Println(p.Point(q.Point{3, 4}), any(p.Anon()) == any(struct{ X int }{1}), any(p.AnonSmall()) == any(struct{ x int }{1}))
	var s p.Stringish = q.Named("n")
	fmt.Println(s.Str())
	switch any(q.Named("x")).(type) {
	case p.Named:
		fmt.Println("p")
	case q.Named:
		fmt.Println("q")
	}
	defer func() { fmt.Println(recover()) }()
	_ = any(q.Named("x")).(p.Named)
}
