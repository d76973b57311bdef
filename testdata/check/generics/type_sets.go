package main

type A interface {
	int
	string
}
type B interface{ int | string; ~int }
type C interface{ ~string | int; M() }
func f[T A](x T) {}
func g[T B](x T) {}
func h[T C](x T) {}
type MS string
func (MS) M() {}
func main() {
	f(1)
	g(1)
	g("a")
	h("a")
	h(MS("a"))
	h(1)
}
