// What goes wrong with maps, recovered; nil maps.
package main

import "fmt"

type inner struct{ v any }

func try(name string, f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%s: %v (%T)\n", name, r, r)
	}()
	f()
}

func main() {
	var none map[string]int
	fmt.Println(len(none), none["x"], none == nil)
	v, ok := none["x"]
	fmt.Println(v, ok)
	delete(none, "x")
	clear(none)
	for range none {
		fmt.Println("never")
	}
	try("store", func() { none["x"] = 1 })
	try("increment", func() { none["x"]++ })
	var nany map[any]int
	full := map[any]int{1: 1}
	empty := map[any]int{}
	bad := []int{1}
	try("load nil", func() { _ = nany[bad] })
	try("load empty", func() { _ = empty[bad] })
	try("load", func() { _ = full[bad] })
	try("load ok", func() { _, ok := full[bad]; _ = ok })
	try("store nil map", func() { nany[bad] = 1 })
	try("store empty", func() { empty[bad] = 1 })
	try("store full", func() { full[bad] = 1 })
	try("delete nil", func() { delete(nany, any(bad)) })
	try("delete empty", func() { delete(empty, any(bad)) })
	try("delete full", func() { delete(full, any(bad)) })
	try("map in struct", func() { _ = full[inner{map[string]int{}}] })
	try("func in array", func() { _ = full[[2]any{1, func() {}}] })
	try("struct of slice", func() { _ = full[struct{ s []string }{}] })
	structs := map[inner]int{{1}: 1}
	try("struct key", func() { structs[inner{[]string{}}] = 1 })
	fmt.Println(len(full), len(empty), len(structs))
	try("negative hint", func() {
		n := -5
		m := make(map[int]int, n)
		m[1] = 1
		fmt.Println(len(m))
	})
	try("nested nil", func() {
		m := map[string]map[string]int{}
		fmt.Println(m["a"]["b"])
		m["a"]["b"] = 1
	})
}
