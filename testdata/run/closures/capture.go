// Captured variables are shared; each call of the outer function has its own.
package main

import "fmt"

func counter() (inc, get func() int) {
	n := 0
	return func() int { n++; return n }, func() int { return n }
}

func acc(start int, names ...string) func(string) []string {
	return func(s string) []string {
		start++
		names = append(names, fmt.Sprint(s, start))
		return names
	}
}

type T struct{ x int }

func (t T) method() func() int   { return func() int { t.x++; return t.x } }
func (t *T) pointer() func() int { return func() int { t.x++; return t.x } }

func named() (r int, err error) {
	defer func() {
		if e := recover(); e != nil {
			r, err = -1, fmt.Errorf("got %v", e)
		}
	}()
	r = 5
	func() { r *= 2 }()
	panic("p")
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func main() {
	i1, g1 := counter()
	i2, g2 := counter()
	i1()
	i1()
	i2()
	fmt.Println(g1(), g2())
	f := acc(10, "x")
	f("a")
	fmt.Println(f("b"))
	t := T{1}
	m, p := t.method(), t.pointer()
	fmt.Println(m(), m(), p(), p(), t)
	fmt.Println(named())
	n := fib()
	for range 10 {
		fmt.Print(n(), " ")
	}
	fmt.Println()
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(10))
	x := 1
	func() {
		x := x + 1
		x++
		func() { x *= 10 }()
		fmt.Println(x)
	}()
	fmt.Println(x)
	arr := [3]int{1, 2, 3}
	s := "str"
	st := T{5}
	change := func() { arr[1] = 20; s += "!"; st.x++ }
	copyArr := arr
	change()
	fmt.Println(arr, s, st, copyArr)
	var fns [3]func() int
	for i := range fns {
		v := i * i
		fns[i] = func() int { v++; return v + x }
	}
	x = 100
	fmt.Println(fns[0](), fns[1](), fns[2](), fns[2]())
	fmt.Println(func(a, b int) int { return a - b }(5, 3))
	fmt.Println(func() (int, string) { return 1, "a" }())
	y := 0
	add := func(d int) func() { return func() { y += d } }
	add(5)()
	add(7)()
	fmt.Println(y)
	deep := func() func() func() int {
		a := 1
		return func() func() int {
			a++
			b := a
			return func() int { b += a; return b }
		}
	}()
	fmt.Println(deep()(), deep()())
}
