package main

type A struct{ b B }
type B struct{ c C }
type C struct{ a A }

type S struct{ S }
type Arr [2]Arr
type P struct{ p *P }
type I interface{ I }
type J interface{ K }
type K interface{ J }
type F func(F) F
type M map[string]M
type L []L
type X Y
type Y X
type G[T any] struct{ g G[T] }
type H[T any] struct{ h *H[H[T]] }
type Al = []Al
type Al2 = *Al3
type Al3 = Al2

var a = b
var b = c
var c = f()

func f() int { return a }

var self = self
var x, y = y, x

const k1 = k2 + 1
const k2 = k1

var arr [len(arr)]int
var fn = func() int { return fn() }

func main() {
	type local struct{ l local }
	var v = v
}
