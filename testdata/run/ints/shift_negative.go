// A negative shift count panics.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	n := -1
	var n8 int8 = -128
	x := 4
	var u uint8 = 3
	try(func() { fmt.Println(x << n) })
	try(func() { fmt.Println(x >> n) })
	try(func() { fmt.Println(u << n8) })
	try(func() { u >>= n8 })
	try(func() { fmt.Println(1 << n) })
	try(func() { n := n + 1; fmt.Println(x << n) })
	try(func() { fmt.Println(x << uint8(n)) })
	fmt.Println(u)
}
