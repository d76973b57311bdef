// Package variables in dependency order, several init functions, blank variables with effects.
package main

import "fmt"

var (
	a = c + b
	b = f()
	c = 1
	d = trace("d", 3)
)
var _ = trace("blank", 0)
var x, y = pair()
var z = func() int { return y + w }()
var w = trace("w", 5)
var m = map[string]int{"a": a, "d": d}
var fn = later
var ptr = &target
var target = trace("target", 9)
var arr = [...]int{trace("arr0", 0), trace("arr1", 1)}
var t1 = T{1}.get()
var i0 interface{ get() int } = T{d}

type T struct{ n int }

func (t T) get() int { return t.n + hidden }

var hidden = trace("hidden", 100)

func later() int { return lateVar }

var lateVar = trace("lateVar", 7)

func f() int {
	fmt.Println("f with d =", d)
	d++
	return d
}
func pair() (int, int) { fmt.Println("pair"); return 1, trace("in pair", 2) }
func trace(s string, n int) int {
	fmt.Println("init", s)
	return n
}
func init() { fmt.Println("init 1", a, b, c, d); a = 100 }
func init() { fmt.Println("init 2", a); defer fmt.Println("deferred in init") }

func main() {
	fmt.Println(a, b, c, d, x, y, z, w, m, fn(), *ptr, arr, t1, i0.get())
}

func init() { fmt.Println("init 3") }
