// Closures over parameters, results, receivers, range variables, switch and select bindings, labels and constants.
package main

import "fmt"

type T struct{ n int }

func (t T) val() (func(), func() int)   { return func() { t.n++ }, func() int { return t.n } }
func (t *T) ptr() (func(), func() int)  { return func() { t.n++ }, func() int { return t.n } }
func param(a int, s ...string) func() string {
	return func() string { a++; s = append(s, "x"); return fmt.Sprint(a, len(s)) }
}
func result() (r int, f func()) {
	f = func() { r *= 2 }
	r = 5
	defer f()
	return r + 1, f
}

func main() {
	t := T{1}
	inc, get := t.val()
	inc()
	pinc, pget := t.ptr()
	pinc()
	fmt.Println(get(), pget(), t.n)
	p := param(1, "a", "b")
	p()
	fmt.Println(p())
	fmt.Println(func() int { r, _ := result(); return r }())
	var fs []func() string
	for i, s := range []string{"a", "b"} {
		fs = append(fs, func() string { i += 10; return fmt.Sprint(i, s) })
	}
	for k, v := range map[string]int{"k": 1} {
		fs = append(fs, func() string { v++; return fmt.Sprint(k, v) })
	}
	for i := range 2 {
		switch x := i * 2; {
		case x > 0:
			y := x + 1
			fs = append(fs, func() string { y++; return fmt.Sprint(x, y) })
		}
	}
	switch v := any(t).(type) {
	case T:
		fs = append(fs, func() string { v.n = 77; return fmt.Sprint(v, t) })
	}
	ch := make(chan int, 1)
	ch <- 9
	select {
	case v, ok := <-ch:
		fs = append(fs, func() string { v++; return fmt.Sprint(v, ok) })
	}
	if x := 3; x > 2 {
		fs = append(fs, func() string { x--; return fmt.Sprint(x) })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), "; ")
	}
	fmt.Println()
	const c = 10
	arr := [c]int{}
	set := func(i, v int) { arr[i%c] = v }
	set(13, 5)
	fmt.Println(arr[3], len(arr))
	var self func() func()
	n := 0
	self = func() func() { n++; return func() { n += 10 } }
	self()()
	fmt.Println(n)
	x, y := 1, 2
	swap := func() { x, y = y, x }
	swap()
	z := &x
	*z = 50
	swap()
	fmt.Println(x, y)
	s := []int{1, 2}
	add := func(v int) { s = append(s, v) }
	add(3)
	add(4)
	fmt.Println(s)
	m := map[string]func(){}
	m["inc"] = func() { n++; delete(m, "inc") }
	m["inc"]()
	fmt.Println(n, len(m))
	func(args ...int) {
		for i := range args {
			defer func() { fmt.Print(args[i], i, " ") }()
		}
		args[0] = 100
	}(1, 2, 3)
	fmt.Println()
}
