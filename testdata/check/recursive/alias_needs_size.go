package main

import "unsafe"

type first other
type other = array
type array [unsafe.Sizeof(other{})]int

type x struct{ f list }
type list = []elem
type elem struct{ next list }

func main() {
	var e elem
	e.next = list{}
	e.next = 1
	var s S[int]
	_ = s
}

type S[T any] V.M
type V = S[any]
