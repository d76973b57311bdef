package main

import (
	"fmt"
	"runtime"
	"weak"
)

type T struct{ a, b, c int }

func scrub(n int) int {
	var a [50]int
	for i := range a {
		a[i] = i
	}
	if n > 0 {
		return scrub(n-1) + a[3]
	}
	return 1
}

//go:noinline
func mk() (weak.Pointer[T], weak.Pointer[int]) {
	t := &T{1, 2, 3}
	w := weak.Make(t)
	fmt.Println(w.Value() == t, w == weak.Make(t), w.Value().b)
	return w, weak.Make(&t.c)
}

func main() {
	w, x := mk()
	scrub(30)
	runtime.GC()
	fmt.Println(w.Value() == nil, x.Value() == nil)
	var z weak.Pointer[T]
	fmt.Println(z.Value() == nil, z == weak.Make[T](nil))
	k := &T{}
	wk := weak.Make(k)
	runtime.GC()
	fmt.Println(wk.Value() == k)
	runtime.KeepAlive(k)
}
