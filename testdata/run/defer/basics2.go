// defer: order, arguments, results, loops, methods, conditional, nested.
package main

import "fmt"

type T struct{ name string }

func (t T) Close()         { fmt.Println("close", t.name) }
func (t *T) CloseP()       { fmt.Println("closeP", t.name) }
func id(s string) string   { fmt.Println("eval", s); return s }
func get(s string) func()  { fmt.Println("get", s); return func() { fmt.Println("run", s) } }

func results() (a int, b string) {
	defer func() { a++; b += "!" }()
	defer func() { a *= 10 }()
	return 4, "four"
}
func nested() {
	defer func() {
		defer fmt.Println("inner deferred")
		defer func() {
			fmt.Println("recovered", recover())
		}()
		panic("inner")
	}()
	fmt.Println("nested body")
}
func cond(b bool) {
	if b {
		defer fmt.Println("cond deferred")
	}
	for i := range 3 {
		if i%2 == 0 {
			defer fmt.Println("loop", i)
		}
	}
	fmt.Println("cond end")
}
func early(n int) string {
	defer fmt.Println("early", n)
	if n == 0 {
		return "zero"
	}
	defer fmt.Println("late", n)
	return "other"
}

func main() {
	t := T{"one"}
	defer t.Close()
	defer t.CloseP()
	t.name = "two"
	defer fmt.Println(id("x"), id("y"))
	defer get("g")()
	fmt.Println(results())
	nested()
	cond(true)
	cond(false)
	fmt.Println(early(0), early(1))
	x := 1
	defer func(v int) { fmt.Println(v, x) }(x)
	x = 2
	defer func() {
		x := recover()
		fmt.Println("nothing to recover", x)
	}()
	var closer interface{ Close() } = t
	defer closer.Close()
	closer = T{"three"}
	f := func() { fmt.Println("f1") }
	defer f()
	f = func() { fmt.Println("f2") }
	m := map[string]int{"a": 1}
	defer delete(m, "a")
	defer func() { fmt.Println(m) }()
	ch := make(chan int)
	defer close(ch)
	defer print()
	fmt.Println("main end")
}
