// Wrappers of go statements are numbered within their function, in source order; only calls with arguments or results, methods and builtins get one.

package main

type t struct{ n int }

func (x t) val(i int)  { panic(x.n + i) }
func (x *t) ptr(i int) {}
func two(a, b int)     {}
func res() int         { return 1 }

func main() {
	x := &t{1}
	go two(1, 2)
	go x.ptr(3)
	go res()
	go println()
	go func() {}()
	go func(i int) { two(i, i) }(4)
	done := make(chan bool)
	go close(done)
	<-done
	var m map[int]int
	go delete(m, 1)
	var f func(int)
	go f(7)
	select {}
}
