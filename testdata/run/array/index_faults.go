// Bounds of arrays and pointers to arrays, with every kind of index.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println("->", recover()) }()
	f()
}

func main() {
	a := [4]int{1, 2, 3, 4}
	var nilp *[4]int
	i, j := 4, -1
	var u8 uint8 = 200
	var i64 int64 = 1 << 40
	var u64 uint64 = 1<<64 - 1
	try(func() { a[i] = 1 })
	try(func() { a[j]++ })
	try(func() { fmt.Println(a[u8]) })
	try(func() { fmt.Println(a[i64]) })
	try(func() { fmt.Println(a[u64]) })
	try(func() { fmt.Println((&a)[i]) })
	try(func() { fmt.Println(nilp[1]) })
	try(func() { fmt.Println(len(nilp), cap(nilp)) })
	try(func() {
		for i := range nilp {
			fmt.Print(i)
		}
		fmt.Println()
	})
	try(func() {
		for _, v := range nilp {
			fmt.Println(v)
		}
	})
	try(func() { _ = nilp[:] })
	try(func() { fmt.Println(nilp[:] == nil) })
	try(func() { fmt.Println(a[i:], a[:i], a[i:i]) })
	try(func() { fmt.Println(a[i+1:]) })
	try(func() { fmt.Println(a[2:1+j]) })
	try(func() { fmt.Println(a[:i+1]) })
	try(func() { fmt.Println(a[1:2:i+1]) })
	try(func() { fmt.Println([4]int{}[i-1], [4]int{1}[i]) })
	var m [2][2]int
	try(func() { m[1][i/2] = 1 })
	try(func() { m[i/2][1] = 1 })
	fmt.Println(a, m)
}
