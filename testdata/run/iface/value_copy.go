// A value in an interface is a copy that nobody changes.
package main

import "fmt"

type P struct{ x, y int }

func (p P) Sum() int   { return p.x + p.y }
func (p P) Bump() P    { p.x++; return p }
func (p *P) Set(x int) { p.x = x }

type Summer interface{ Sum() int }
type Setter interface{ Set(int) }

func main() {
	p := P{1, 2}
	var s Summer = p
	p.x = 100
	fmt.Println(s.Sum(), p.Sum())
	q := s.(P)
	q.x = 50
	fmt.Println(s.Sum(), q.Sum())
	t := s
	s = P{9, 9}
	fmt.Println(t.Sum(), s.Sum())
	arr := [3]int{1, 2, 3}
	var a any = arr
	arr[0] = 10
	b := a.([3]int)
	b[1] = 20
	fmt.Println(a, arr, b)
	var set Setter = &p
	set.Set(7)
	fmt.Println(p, set.(*P).x)
	list := []any{p, &p, p.x}
	p.x = 8
	fmt.Println(list[0], list[1].(*P).x, list[2])
	f := s.(interface{ Bump() P }).Bump
	fmt.Println(f(), s)
	str := "a"
	var i any = str
	str += "b"
	fmt.Println(i, str)
	n := 300
	i = n
	j := i
	n++
	i = n
	fmt.Println(i, j)
	var z any = struct{ a [2]any }{[2]any{1, "x"}}
	fmt.Println(z)
	ms := map[string]any{"k": p}
	c := ms["k"].(P)
	c.x = -1
	fmt.Println(ms["k"], c)
	g := func(xs ...any) { xs[0] = "changed" }
	args := []any{1}
	g(args...)
	g(args[0])
	fmt.Println(args)
}
