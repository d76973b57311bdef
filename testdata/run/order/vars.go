// Plain variables beside calls that change them: gc reads them after the calls.
package main

import "fmt"

var x = 1
var s = []int{1, 2, 3}
var st = struct{ a, b int }{1, 2}
var str = "a"
var p = &x
var m = map[string]int{"k": 1}
var arr = [2]int{1, 2}
var ifc any = 1

func f() int {
	x = 10
	s = []int{10, 20, 30}
	st.a, st.b = 10, 20
	str = "b"
	m["k"] = 10
	arr = [2]int{10, 20}
	ifc = 10
	return 2
}
func reset() {
	x, s, str = 1, []int{1, 2, 3}, "a"
	st.a, st.b = 1, 2
	m = map[string]int{"k": 1}
	arr = [2]int{1, 2}
	ifc = 1
}
func ret() (int, int) { defer reset(); return x, f() }
func args(v ...any)   { fmt.Println(v...); reset() }

func main() {
	args(x+f(), 0)
	args(f()+x, 0)
	args(x, f())
	args(f(), x)
	args([]int{x, f(), x})
	args([2]int{x, f()})
	args(struct{ a, b int }{x, f()})
	args(map[int]int{x: f()})
	args(s[0], f())
	args(s[1]+f(), s[2])
	args(st.a, f(), st.b)
	args(str+fmt.Sprint(f()), str)
	args(*p+f(), 0)
	args(m["k"], f(), m["k"])
	args(m["k"]+f(), 0)
	args(arr[0], f(), arr[1])
	args(arr, f())
	args(ifc, f())
	args(x*2, f())
	args(-x, f(), ^x)
	args(x < 5, f(), x < 5)
	args(len(s), f(), len(str))
	args(string(str[0]), f())
	args(float64(x), f())
	args(&x == p, f())
	args(s[1:], f())
	args(ret())
	y := x
	args(y, f(), y)
	z := 1
	g := func() int { z = 10; return 2 }
	args(z+g(), z)
	z = 1
	args(z, g())
	z = 1
	q := &z
	args(*q, g(), *q)
	var a, b = x, f()
	args(a, b)
	a, b = x, f()
	args(a, b)
	m["k"], x = x, f()
	args(m["k"], x)
	if x == 1 && f() == 2 && x == 10 {
		args("and", x)
	}
	args(x == 1 || f() == 2, x)
	w := []int{0, 0, 0}
	i := 0
	h := func() int { i++; return i }
	w[i], w[h()] = h(), i
	fmt.Println(w, i)
	i = 0
	w[i] = h()
	fmt.Println(w)
	i = 0
	fmt.Println(i, h(), i, h(), i)
	i = 0
	k := i + h()*i + h()
	fmt.Println(k)
	reset()
	t := x
	t += f()
	fmt.Println(t)
	reset()
	x += f()
	fmt.Println(x)
	reset()
	s[0] += f()
	fmt.Println(s)
	reset()
	m["k"] += f()
	fmt.Println(m)
}
