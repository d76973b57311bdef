// m[k] op= v and m[k]++ fault as stores do, also on empty and nil maps; with / and % as loads.

package main

import (
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, is := r.(runtime.Error)
		fmt.Printf("%s: %v %v %T\n", name, r, is, r)
	}()
	f()
}

type pair struct {
	a any
	n int
}

func main() {
	empty := map[any]int{}
	full := map[any]int{1: 1}
	var none map[any]int
	bad := any([]int{1})
	for _, m := range []map[any]int{empty, full, none} {
		try("store", func() { m[bad] = 1 })
		try("load", func() { _ = m[bad] })
		try("load2", func() { _, _ = m[bad] })
		try("add", func() { m[bad] += 1 })
		try("inc", func() { m[bad]++ })
		try("dec", func() { m[bad]-- })
		try("or", func() { m[bad] |= 1 })
		try("div", func() { m[bad] /= 2 })
		try("rem", func() { m[bad] %= 2 })
		try("shift", func() { m[bad] <<= 2 })
		try("delete", func() { delete(m, bad) })
		try("good", func() { m[2]++ })
	}
	ps := map[pair]string{}
	try("pair", func() { ps[pair{func() {}, 1}] += "x" })
	try("pair", func() { ps[pair{map[int]int{}, 1}] = "x" })
	try("pair", func() { _ = ps[pair{[]string{}, 1}] })
	var nilp map[pair]string
	try("pair", func() { nilp[pair{1, 1}] += "x" })
	as := map[[2]any]float64{}
	try("array", func() { as[[2]any{1, bad}] *= 2 })
	try("array", func() { as[[2]any{bad, 1}]++ })
	try("array", func() { delete(as, [2]any{bad, 1}) })
	fmt.Println(len(empty), len(full), len(ps), len(as))
}
