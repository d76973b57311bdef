package main

import "fmt"

type it struct{}

func (it) All() func(func(int) bool) { return nil }

func main() {
	for i := range 3.5 {
		_ = i
	}
	for i, j := range 10 {
		_, _ = i, j
	}
	for k, v := range make(chan int) {
		_, _ = k, v
	}
	for x := range it{} {
		_ = x
	}
	for x := range it.All {
		_ = x
	}
	for a, b := range (it{}).All() {
		_, _ = a, b
	}
	for range func(yield func(int)) {} {
	}
	for range func() {} {
	}
	for range func(yield func(int) bool) int { return 0 } {
	}
	for x := range func(yield func() bool) {} {
		_ = x
	}
	for range nil {
	}
	for range true {
	}
	for i := range &[]int{1} {
		_ = i
	}
	for i := range &[3]int{} {
		i = "a"
	}
	for c := range "abc" {
		var b byte = c
		_ = b
	}
	for _, c := range "abc" {
		var b byte = c
		_ = b
	}
	var send chan<- int
	for range send {
	}
	var s string
	for s = range []int{1} {
	}
	for 1 = range []int{1} {
	}
	for i := range fmt.Println {
	}
	for i := range uint8(300) {
		_ = i
	}
	var f struct{ a int }
	for f.a, f.b = range []int{1} {
	}
}
