package main

type fn struct{ f func() }
type ok struct{ a int }
type sl []int

func main() {
	var a, b []int
	var m map[string]int
	var f func()
	var x fn
	var i any
	var p *int
	var e error
	_ = a == b
	_ = m == m
	_ = f == f
	_ = x == x
	_ = a == nil
	_ = 1 == nil
	_ = "a" == nil
	_ = ok{1} == ok{1}
	_ = ok{1} == nil
	_ = i == x
	_ = i == f
	_ = p == 0
	_ = p == &i
	_ = e == "x"
	_ = 1 == "1"
	_ = true < false
	_ = i < i
	_ = p < p
	_ = 1i < 2i
	_ = ok{} < ok{}
	_ = nil == nil
	_ = [2][]int{} == [2][]int{}
	_ = struct{ s sl }{} == struct{ s sl }{}
	_ = 'a' == "a"
	_ = int32(1) == int64(1)
	_ = !1
	_ = -"a"
	_ = 1 && 2
	_ = true || 1
	_ = true & false
	_ = 1.5 & 2
	_ = "a" - "b"
	_ = ^1.5
	_ = +true
	switch a {
	case nil:
	case b:
	}
	switch {
	case 1:
	case "a":
	}
	switch 1 {
	case "a":
	case 1.5:
	case true:
	}
	_ = map[[]int]int{}
	var _ map[fn]int
	var _ map[any]int
	if a == b && m == nil {
	}
}
