// Conversion of slices to arrays and array pointers.
package main

import "fmt"

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

func main() {
	s := []int{1, 2, 3, 4}
	a := [3]int(s)
	p := (*[2]int)(s[1:])
	a[0] = 100
	p[0] = 200
	fmt.Println(s, a, *p, len(p))
	z := (*[0]int)(s)
	var n []int
	zn := (*[0]int)(n)
	fmt.Println(z != nil, zn == nil, [0]int(n), len(z))
	try(func() { fmt.Println([5]int(s)) })
	try(func() { fmt.Println((*[5]int)(s)) })
	try(func() { fmt.Println([1]int(n)) })
	try(func() { fmt.Println(*(*[4]int)(s[:4])) })
	try(func() { fmt.Println([4]int(s[:3])) })
	type Hash [4]byte
	h := Hash([]byte("abcd"))
	fmt.Println(h, h == Hash{'a', 'b', 'c', 'd'}, string(h[:]))
	m := map[[2]byte]int{}
	m[[2]byte([]byte("ab"))]++
	m[[2]byte(append([]byte("a"), 'b'))]++
	fmt.Println(m)
}
