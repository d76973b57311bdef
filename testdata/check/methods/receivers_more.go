package main

import "strings"
type F func()
type M map[string]int
func (F) ok()               {}
func (*M) ok()              {}
func (strings.Builder) x()  {}
func (*strings.Builder) y() {}
func (map[string]int) z()   {}
func (chan int) c()         {}
func (func()) f()           {}
func (error) e()            {}
func (*error) g()           {}

func main() {}
