// Increment, decrement and op-assign on every addressable form, evaluated once.
package main

import "fmt"

type T struct {
	n int
	a [3]int
	p *int
	m map[string]int
}

var calls int

func idx() int { calls++; return calls % 3 }
func get(t *T) *T {
	calls++
	return t
}

func main() {
	t := T{p: new(int), m: map[string]int{}}
	t.n++
	t.a[1]--
	*t.p += 4
	t.m["x"]++
	t.m["x"] += 10
	t.m["y"] -= 3
	fmt.Println(t.n, t.a, *t.p, t.m)
	t.a[idx()] += 5
	t.a[idx()] *= 2
	get(&t).n += 7
	*get(&t).p <<= 3
	get(&t).m["z"] |= 6
	fmt.Println(t.n, t.a, *t.p, t.m, calls)
	s := []float64{1, 2}
	s[0]++
	s[1] /= 4
	fmt.Println(s)
	str := "a"
	str += "b" + str
	fmt.Println(str)
	var c complex128 = 1
	c++
	c *= 2i
	fmt.Println(c)
	ss := []string{"x"}
	ss[0] += "y"
	fmt.Println(ss)
	mm := map[int]string{}
	mm[1] += "q"
	mm[1] += "r"
	fmt.Println(mm)
	pp := &t.p
	**pp++
	(**pp)++
	fmt.Println(*t.p)
	mf := map[string]T{}
	mf["k"] = T{n: 1}
	fmt.Println(mf["k"].n, mf["none"].n)
	type B uint8
	bs := []B{255}
	bs[0]++
	fmt.Println(bs)
}
