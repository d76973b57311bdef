// Aliases, alias chains, alias of generic instances, methods through aliases.
package main

import "fmt"

type Int = int
type MyInt int
type MI = MyInt
type List[T any] struct{ items []T }
type IntList = List[int]
type Pair[A, B any] = struct {
	a A
	b B
}
type Fn = func(Int) Int
type Err = error
type Any = any
type Rec = *Node
type Node struct {
	next Rec
	v    Int
}

func (m MI) Double() MI         { return m * 2 }
func (l *List[T]) Add(x T) *List[T] { l.items = append(l.items, x); return l }
func (n Rec) Len() int {
	if n == nil {
		return 0
	}
	return 1 + n.next.Len()
}

func main() {
	var a Int = 5
	var b int = a
	var m MI = 4
	fmt.Printf("%T %T %v %v\n", a, m, b, m.Double())
	var l IntList
	l.Add(1).Add(2)
	fmt.Printf("%T %v\n", l, l)
	p := Pair[int, string]{1, "x"}
	fmt.Printf("%T %v\n", p, p)
	var f Fn = func(i int) int { return i + 1 }
	var e Err
	var x Any = f
	fmt.Println(f(1), e == nil, x.(func(int) int)(2))
	fmt.Println((&Node{&Node{nil, 1}, 2}).Len(), Rec(nil).Len())
	type local = map[string]MI
	fmt.Println(local{"k": 3}["k"].Double())
	type E struct {
		MI
		Int
	}
	v := E{1, 2}
	fmt.Printf("%+v %v %v\n", v, v.MI.Double(), v.Int)
	switch any(a).(type) {
	case Int:
		fmt.Println("int")
	}
	fmt.Println(any(MyInt(1)) == any(MI(1)), any(1) == any(Int(1)))
}
