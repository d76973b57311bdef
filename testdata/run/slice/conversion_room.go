// Capacities of strings converted to slices, by what becomes of them.
package main

import (
	"fmt"
	"os"
	"strings"
)

var keepB [][]byte
var keepR [][]rune

func main() {
	for _, n := range []int{0, 1, 3, 5, 10, 32, 33, 40} {
		s := strings.Repeat("a", n+len(os.Args)-1)
		b := []byte(s)
		r := []rune(s)
		fmt.Print(n, ": read only ", cap(b), " ", cap(r))
		b2 := []byte(s)
		r2 := []rune(s)
		for i := range b2 {
			b2[i] = 'x'
		}
		for i := range r2 {
			r2[i] = 'x'
		}
		fmt.Print(" written ", cap(b2), " ", cap(r2))
		b3 := []byte(s)
		r3 := []rune(s)
		b3 = append(b3, 'x')
		r3 = append(r3, 'x')
		fmt.Print(" appended ", cap(b3), " ", cap(r3))
		b4 := []byte(s)
		r4 := []rune(s)
		keepB = append(keepB, b4)
		keepR = append(keepR, r4)
		fmt.Println(" kept ", cap(b4), " ", cap(r4))
	}
	const c = "hello, 世界"
	b := []byte(c)
	r := []rune(c)
	b2 := []byte("hello, 世界, this is a longer constant of more than 32 bytes")
	r2 := []rune("hello, 世界, this is a longer constant of more than 32 bytes")
	b2[0] = 'x'
	r2[0] = 'x'
	fmt.Println(cap(b), cap(r), cap(b2), cap(r2), len(b2), len(r2))
	b3 := []byte("abc")
	b3 = append(b3, 'd')
	r3 := []rune("abc")
	r3 = append(r3, 'd')
	fmt.Println(cap(b3), cap(r3))
	x := "abc"
	b4 := []byte(x)
	r4 := []rune(x)
	fmt.Println(cap(b4), cap(r4))
	var buf []byte
	buf = append(buf, "abc"...)
	fmt.Println(cap(buf))
	type B []byte
	fmt.Println(cap(B("xyz")), cap([]byte("")), cap([]rune("")))
}
