// Methods, method values, method expressions, promoted and interface methods.

package main

type T struct{ n int }

//go:noinline
func (t T) V() { defer println("v"); panic("V") }

//go:noinline
func (t *T) P(next func()) { defer println("p"); next() }

type E struct{ T }
type I interface{ P(func()) }

func main() {
	e := &E{}
	f := e.V
	var i I = e
	g := (*T).P
	g(&e.T, func() { i.P(f) })
}
