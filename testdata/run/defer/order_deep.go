// Deferred calls across functions, loops, closures and panics run in the right order with the right values.
package main

import (
	"fmt"
	"strings"
)

var depth int

func trace(name string) func() {
	fmt.Println(strings.Repeat(" ", depth)+"enter", name)
	depth++
	return func() {
		depth--
		fmt.Println(strings.Repeat(" ", depth)+"leave", name)
	}
}

func a(n int) (r int) {
	defer trace(fmt.Sprint("a", n))()
	if n == 0 {
		return 1
	}
	defer func() { r++ }()
	for i := range n {
		defer func(j int) { fmt.Println(strings.Repeat(" ", depth)+"loop", i, j) }(i * 10)
	}
	return a(n-1) * 10
}

func b() (err error) {
	defer trace("b")()
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("b: %v", r)
			defer fmt.Println("deferred in deferred")
		}
	}()
	defer fmt.Println("before recover")
	c()
	return nil
}

func c() {
	defer trace("c")()
	defer func() {
		defer trace("inner")()
		fmt.Println("c sees", recover())
		panic("second")
	}()
	panic("first")
}

type res struct{ name string }

func open(n string) *res        { fmt.Println("open", n); return &res{n} }
func (r *res) Close() (e error) { fmt.Println("close", r.name); r.name += "!"; return }

func useAll() (out []string) {
	for _, n := range []string{"x", "y"} {
		r := open(n)
		defer r.Close()
		defer func() { out = append(out, r.name) }()
	}
	func() {
		defer open("inner").Close()
	}()
	return []string{"body"}
}

func main() {
	fmt.Println(a(2))
	fmt.Println(b())
	fmt.Println(useAll())
	x := []int{1}
	defer fmt.Println("main deferred", x, len(x))
	x[0] = 2
	x = append(x, 3)
	for i := 0; i < 2; i++ {
		defer func() { fmt.Print("i", i, " ") }()
	}
	if true {
		defer fmt.Println("scoped")
	}
	defer func() func() {
		fmt.Println("outer now")
		return func() { fmt.Println("inner later") }
	}()()
}
