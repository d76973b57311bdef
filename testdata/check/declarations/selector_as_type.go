package main

import "strings"
var a strings.ToUpper
var s struct{ f int }
var b s.f
type T struct{}
func (T) m() {}
var c T.m

func main() {}
