// Types that refer to themselves in every legal way.
package main

import "fmt"

type List struct {
	head any
	tail *List
}
type Tree struct {
	kids map[string]Tree
	list []Tree
	f    func(Tree) Tree
	c    chan Tree
	p    *Tree
}
type A struct{ b *B }
type B struct{ a [2]*A }
type F func(int) F
type I interface {
	Next() I
	With(func(I) I) map[string]I
}
type S []S
type M map[string]M
type P *P
type C chan C
type Nat struct{ pred *Nat }
type G[T any] struct {
	val  T
	next *G[T]
	kids []G[T]
}

func (n *Nat) Next() I                      { return &Nat{n} }
func (n *Nat) With(f func(I) I) map[string]I { return map[string]I{"r": f(n)} }
func (n *Nat) Int() int {
	if n == nil {
		return 0
	}
	return n.pred.Int() + 1
}
func (l *List) String() string {
	if l == nil {
		return "()"
	}
	return fmt.Sprint("(", l.head, " . ", l.tail, ")")
}

func count(n int) F {
	return func(i int) F {
		fmt.Print(n+i, " ")
		return count(n + i)
	}
}

func main() {
	fmt.Println(&List{1, &List{"b", &List{&List{2, nil}, nil}}})
	t := Tree{kids: map[string]Tree{"a": {list: []Tree{{}, {}}}}}
	t.p = &t
	t.f = func(t Tree) Tree { return t.kids["a"] }
	fmt.Println(len(t.f(t).list), len(t.p.p.p.kids), t.c == nil)
	a := &A{}
	a.b = &B{[2]*A{a, nil}}
	fmt.Println(a.b.a[0] == a, a.b.a[1] == nil)
	count(1)(2)(3)(4)
	fmt.Println()
	var i I = (*Nat)(nil)
	i = i.Next().Next()
	fmt.Println(i.(*Nat).Int(), i.With(func(x I) I { return x.Next() })["r"].(*Nat).Int())
	s := S{nil, {}, {{}, {{}}}}
	fmt.Println(s, len(s[2][1]))
	m := M{"x": {"y": nil}}
	m["self"] = m
	fmt.Println(len(m["self"]["self"]["x"]))
	g := G[int]{1, &G[int]{val: 2}, []G[int]{{val: 3}}}
	fmt.Println(g.next.val, g.kids[0].val)
	fmt.Printf("%T %T\n", g, t.f)
}
