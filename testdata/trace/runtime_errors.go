package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var m map[string]int
	var p *struct{ X int }
	var a []int
	var i any = "s"
	try("map", func() { m["x"] = 1 })
	try("nil", func() { p.X = 1 })
	try("index", func() { a[3] = 1 })
	try("assert", func() { _ = i.(int) })
	try("closed", func() { var c = make(chan int); close(c); close(c) })
}
