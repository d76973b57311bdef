package main

import "fmt"

type N uint8

func main() {
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	const c = 2
	for i := range c {
		fmt.Printf("%T%d ", i, i)
	}
	var n N = 2
	for i := range n {
		fmt.Printf("%T%d ", i, i)
		n = 10
	}
	for i := range int64(-5) {
		fmt.Print("never", i)
	}
	var k int8
	for k = range 3 {
	}
	fmt.Println(k, n)
	var fs []func()
	for i := range 3 {
		fs = append(fs, func() { fmt.Print(i) })
	}
	for _, f := range fs {
		f()
	}
	for i := range len("abc") {
		fmt.Print("abc"[i:])
	}
	for i := range uint8(255) {
		if i > 253 {
			fmt.Println(" ", i)
		}
	}
}
