// Named results, bare returns, shadowing, defer changing results, results of many kinds.
package main

import (
	"errors"
	"fmt"
)

type Big struct {
	a [5]int
	s string
}

func named(n int) (x, y int, s string) {
	x = n
	if n > 1 {
		y = x * 2
		return
	}
	if n == 1 {
		return 7, 8, "explicit"
	}
	s = "end"
	return
}
func deferred() (n int) {
	defer func() { n *= 2 }()
	n = 3
	return n + 1
}
func swapped() (a, b int) {
	a, b = 1, 2
	return b, a
}
func swapDefer() (a, b int) {
	defer func() { a, b = b, a }()
	return 10, 20
}
func big(i int) (b Big, ok bool) {
	b.a[i] = i
	b.s = "big"
	return b, i > 1
}
func closure() (f func() int, x int) {
	x = 1
	f = func() int { x++; return x }
	x = 5
	return
}
func errs(n int) (_ int, err error) {
	if n < 0 {
		err = errors.New("negative")
		return
	}
	if n, err := n+1, error(nil); err == nil {
		return n, nil
	}
	return
}
func chain() (int, error) { return errs(-1) }
func loop() (sum int) {
	for i := range 10 {
		if i == 5 {
			return
		}
		sum += i
	}
	return -1
}
func infinite() int {
	for {
	}
}
func sw(x any) (r string) {
	switch x := x.(type) {
	case int:
		r = "int"
		return
	case string:
		return x
	default:
		panic("x")
	}
}
func gotoRet(n int) int {
top:
	if n > 3 {
		return n
	}
	n++
	goto top
}

func main() {
	fmt.Println(named(0))
	fmt.Println(named(1))
	fmt.Println(named(5))
	fmt.Println(deferred())
	fmt.Println(swapped())
	fmt.Println(swapDefer())
	fmt.Println(big(2))
	f, x := closure()
	fmt.Println(f(), x, f())
	fmt.Println(errs(1))
	fmt.Println(chain())
	fmt.Println(loop(), sw(1), sw("s"), gotoRet(0), infinite != nil)
	b, _ := big(1)
	_, ok := big(4)
	fmt.Println(b.a, ok)
	var e error
	x, e = errs(3)
	fmt.Println(x, e)
	fmt.Println(func() (a, b, c string) { b = "b"; return }())
}
