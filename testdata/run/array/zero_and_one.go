// Arrays of length zero and one, as interface values, map keys, fields, comparisons and conversions.
package main

import "fmt"

type One [1]*int
type Fn [1]func() int
type St struct{ only [1]string }

func main() {
	var z [0]int
	zs := z[:]
	fmt.Println(len(z), zs == nil, len(zs), cap(zs), z == [0]int{})
	for range z {
		fmt.Println("never")
	}
	x := 5
	o := One{&x}
	var i any = o
	*i.(One)[0]++
	fmt.Println(x, i == any(One{&x}), i == any(One{nil}), i.(One) == o)
	f := Fn{func() int { return x }}
	var e any = f
	fmt.Println(e.(Fn)[0](), f[0] != nil)
	s := St{[1]string{"a"}}
	t := s
	t.only[0] += "b"
	fmt.Println(s, t, s == t, map[St]int{s: 1}[St{[1]string{"a"}}])
	m := map[[1]int]string{{1}: "one"}
	fmt.Println(m[[1]int{1}], m[[...]int{x - 5}] == "")
	type wrap struct{ p *int }
	var w any = wrap{&x}
	w2 := w.(wrap)
	*w2.p = 100
	fmt.Println(x, w == any(wrap{&x}))
	type deep struct{ a [1]struct{ b [1]*int } }
	d := any(deep{[1]struct{ b [1]*int }{{[1]*int{&x}}}})
	*d.(deep).a[0].b[0]++
	fmt.Println(x)
	a := [1]int{7}
	for i, v := range a {
		a[0] = 9
		fmt.Println(i, v)
	}
	p := &a
	p[0]++
	fmt.Println(a, len(p), [1]int(a[:]), *(*[1]int)(a[:]) == a)
	var mm [2]map[string]int
	mm[1] = map[string]int{}
	mm[1]["k"]++
	fmt.Println(mm, mm[0] == nil, len(mm[0]))
	c := [2][0]string{}
	fmt.Println(len(c), c, c == [2][0]string{})
	var ch [1]chan int
	ch[0] = make(chan int, 1)
	ch[0] <- 3
	fmt.Println(<-ch[0], cap(ch[0]))
}
