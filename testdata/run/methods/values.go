// Method values bind their receiver at once; method expressions take it first.
package main

import "fmt"

type T struct{ n int }

func (t T) Val(a int) int     { return t.n + a }
func (t *T) Ptr(a int) int    { t.n += a; return t.n }
func (t T) Var(xs ...int) int { return t.n + len(xs) }

type I interface{ Val(int) int }
type F func(int) int

func (f F) Twice(x int) int { return f(f(x)) }

type M map[string]int

func (m M) Set(k string, v int) { m[k] = v }

type S []int

func (s S) Len() int      { return len(s) }
func (s *S) Push(v int)   { *s = append(*s, v) }
func (s S) At(i int) *int { return &s[i] }

func main() {
	t := T{10}
	v, p := t.Val, t.Ptr
	t.n = 100
	fmt.Println(v(1), p(1), v(1), t.n)
	fmt.Println(T.Val(t, 5), (*T).Ptr(&t, 5), (*T).Val(&t, 1), T.Var(t, 1, 2, 3), t.Var([]int{1, 2}...))
	pt := &t
	pv := pt.Val
	pt.n = 0
	fmt.Println(pv(0), pt.Val(0))
	var i I = t
	iv := i.Val
	i = T{7}
	fmt.Println(iv(0), i.Val(0), I.Val(i, 3))
	dbl := F(func(x int) int { return x * 2 })
	fmt.Println(dbl.Twice(3), F.Twice(dbl, 1), F(dbl.Twice).Twice(1))
	m := M{}
	set := m.Set
	set("a", 1)
	M.Set(m, "b", 2)
	fmt.Println(m)
	var s S
	push := s.Push
	push(1)
	push(2)
	s.Push(3)
	*s.At(0) = 9
	fmt.Println(s, s.Len(), S.Len(s), S{1}.Len())
	fs := map[string]func(T, int) int{"v": T.Val}
	fmt.Println(fs["v"](T{1}, 1))
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *T
		f := np.Ptr
		fmt.Println("bound", f != nil)
		g := np.Val
		fmt.Println(g != nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var ni I
		f := ni.Val
		fmt.Println(f != nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *T
		fmt.Println(np.Ptr(1))
	}()
	fmt.Printf("%T %T %T\n", T.Val, (*T).Ptr, I.Val)
	for _, f := range []func(int) int{t.Val, pt.Ptr, i.Val, dbl, dbl.Twice} {
		fmt.Print(f(1), " ")
	}
	fmt.Println()
	defer t.Ptr(1)
	defer fmt.Println(T{3}.Val(4))
	new(T).Ptr(3)
	fmt.Println((&T{5}).Ptr(1), (*pt).Val(1), (&(*pt)).n)
}
