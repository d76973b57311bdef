// Local types, aliases, shadowed types, recursive local types, methods through embedding.
package main

import "fmt"

type T int

func (T) String() string { return "outer T" }

func f() any {
	type T struct{ a int }
	return T{1}
}
func g() any {
	type T struct{ a int }
	return T{1}
}

type Alias = map[string][]int
type Chain = Alias

func main() {
	fmt.Println(f() == g(), f() == f())
	fmt.Printf("%T %v %T\n", f(), f(), T(1))
	type T2 = T
	var t T2 = 5
	fmt.Println(t, any(t) == any(T(5)))
	type node struct {
		next *node
		val  int
	}
	n := &node{&node{nil, 2}, 1}
	fmt.Println(n.next.val, n.val)
	var a Chain = Alias{"x": {1}}
	a["x"] = append(a["x"], 2)
	fmt.Printf("%v %T\n", a, a)
	{
		type T string
		fmt.Println(T("inner"))
		type U struct{ T }
		fmt.Println(U{"emb"}.T)
	}
	type E struct{ T }
	fmt.Println(E{3}, E{3}.T)
	type F func(F) int
	var ff F = func(g F) int {
		if g == nil {
			return 1
		}
		return g(nil) + 1
	}
	fmt.Println(ff(ff))
	type M map[string]M
	m := M{"a": {"b": nil}}
	fmt.Println(len(m["a"]), m["a"]["b"] == nil, m)
	type S []S
	s := S{{}, {{}, {}}}
	fmt.Println(len(s[1]), s)
	type I interface{ Self() I }
	var i I
	fmt.Println(i == nil)
	type C chan C
	c := make(C, 1)
	c <- c
	fmt.Println(<-c == c)
	type P *P
	var p P
	p = &p
	fmt.Println(*p == p)
	const T = "now a constant"
	fmt.Println(T)
}
