// append in all its forms: many arguments, itself, strings, aliasing arguments.
package main

import "fmt"

type B []byte

func main() {
	var s []int
	s = append(s, 1)
	s = append(s, 2, 3, 4)
	s = append(s, s...)
	s = append(s, s[2:4]...)
	s = append(s)
	s = append(s, []int{}...)
	s = append(s, []int(nil)...)
	fmt.Println(s)
	b := append([]byte("ab"), "cd"...)
	b = append(b, 'e', 102)
	b = append(b, ""...)
	c := append(B(nil), b...)
	fmt.Printf("%s %s %T\n", b, c, c)
	s = append(s[:1], s[2:]...)
	fmt.Println(s, len(s))
	s = append(s[:2], append([]int{100, 200}, s[2:]...)...)
	fmt.Println(s)
	t := []string{"x"}
	t = append(t, t[0]+"y", t[0])
	fmt.Println(t)
	ss := [][]int{}
	for i := 0; i < 3; i++ {
		ss = append(ss, make([]int, i))
	}
	fmt.Println(ss)
	type P struct {
		a int
		b string
	}
	ps := append([]P(nil), P{1, "a"}, P{b: "z"})
	ps = append(ps, ps...)
	ps[0].a = 9
	fmt.Println(ps)
	ifs := append([]any{}, 1, "two", nil, 3.0)
	ifs = append(ifs, ifs)
	fmt.Println(len(ifs), ifs[:4])
	var fs []func() int
	for i := range 3 {
		fs = append(fs, func() int { return i * i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	x := make([]int, 0, 3)
	y := append(x, 1, 2, 3)
	z := append(x, 4)
	fmt.Println(y, z, append(y, 5)[3], y)
	var e []struct{}
	for range 5 {
		e = append(e, struct{}{})
	}
	fmt.Println(len(e), e)
	m := map[string][]int{}
	m["a"] = append(m["a"], 1)
	m["a"] = append(m["a"], 2)
	fmt.Println(m)
	h := struct{ list []int }{}
	h.list = append(h.list, 7)
	hp := &h
	hp.list = append(hp.list, 8)
	fmt.Println(h)
}
