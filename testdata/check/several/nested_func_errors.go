package main

import "fmt"

type handler func(int) (string, error)

func run(h handler, xs ...int) {}

func main() {
	run(func(n int) string { return "x" })
	run(func(n string) (string, error) { return n, nil }, 1, "2")
	run(func(n int) (string, error) {
		if n > 0 {
			return "a"
		}
		return n, nil, 1
	})
	run(func(n int) (s string, err error) {
		err := fmt.Errorf("x")
		return
	})
	f := func(n int) (s string, err error) {
		if s, err := "a", error(nil); n > 0 {
			return
		}
		{
			err := 1
			_ = err
			return
		}
	}
	run(f, f(1))
	run(main)
	run(nil, nil)
	var h handler = fmt.Println
	h("x")
	x, y := h
	x := h(1)
	defer run(func() {})
	go func(a int) {}("b")
}
