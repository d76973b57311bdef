// Division, shifts, nil, maps, channels, make, conversions.

package main

import (
	"fmt"
	"runtime"
	"unsafe"
)

func try(f func()) {
	defer func() {
		r := recover()
		_, ok := r.(runtime.Error)
		fmt.Printf("%T %v %v\n", r, ok, r)
	}()
	f()
	fmt.Println("no panic")
}

type T struct{ a, b int }
type I interface{ M() }

var zero, neg = 0, -1
var np *T
var ni I
var nf func()
var nm map[string]int
var nc chan int

func main() {
	try(func() { _ = 1 / zero })
	try(func() { _ = 1 % zero })
	try(func() { x := uint8(3); x /= uint8(zero) })
	try(func() { _ = 1 << neg })
	try(func() { x := 8; x >>= neg })
	try(func() { _ = np.b })
	try(func() { np.a = 1 })
	try(func() { _ = *np })
	try(func() { ni.M() })
	try(func() { nf() })
	try(func() { nm["x"] = 1 })
	try(func() { nm["x"]++ })
	try(func() { delete(nm, "x"); _ = nm["y"]; clear(nm) })
	try(func() { close(nc) })
	try(func() { c := make(chan int); close(c); close(c) })
	try(func() { c := make(chan int); close(c); c <- 1 })
	try(func() { _ = make([]int, neg) })
	try(func() { _ = make([]int, 1, zero) })
	try(func() { _ = make([]int, 1<<62) })
	try(func() { _ = make(chan int, neg) })
	try(func() { _ = make(map[int]int, neg) })
	try(func() { _ = [4]int(make([]int, 3)) })
	try(func() { _ = (*[4]int)(make([]int, 3)) })
	try(func() { _ = (*[0]int)(nil) })
	try(func() { var p *[4]int; _ = p[zero] })
	try(func() {
		var p *[4]int
		for i := range p {
			_ = i
		}
	})
	try(func() {
		var p *[4]int
		for _, v := range p {
			_ = v
		}
	})
	try(func() { var p *[4]int; _ = p[1:2] })
	try(func() { var p **int; _ = **p })
	try(func() { _ = unsafe.Slice((*int)(nil), 1) })
	try(func() { x := 1; _ = unsafe.Slice(&x, neg) })
	try(func() { _ = unsafe.String((*byte)(nil), 1) })
	try(func() { panic(nil) })
	try(func() { var e error; _ = e.Error() })
}
