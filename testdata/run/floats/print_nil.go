// print of nil things.
package main

func main() {
	var p *int
	var s []int
	var m map[string]int
	var f func()
	var i any
	var e error
	var c chan int
	println(p, m, c, f)
	println(s)
	println(i, e)
	println(p == nil, s == nil, m == nil, f == nil, i == nil, c == nil)
	var arr [0]int
	println(len(s), len(m), len(c), len(arr), cap(c))
}
