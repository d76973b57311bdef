// Indexing and slicing strings is by bytes.
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
	s := "héllo, 世界"
	fmt.Println(len(s), s[0], s[1], s[2], s[len(s)-1])
	fmt.Println(s[:1], s[3:], s[:], s[8:11], s[5:5] == "", s[len(s):])
	fmt.Printf("%q %q\n", s[:2], s[2:4])
	const c = "constant"
	fmt.Println(c[2], c[2:4], len(c[1:]))
	i, j := 2, 5
	fmt.Println(s[i:j], c[i:j], "literal"[i:j], "literal"[i])
	n := len(s)
	neg := -1
	try(func() { fmt.Println(s[n]) })
	try(func() { fmt.Println(s[neg]) })
	try(func() { fmt.Println(s[n:]) })
	try(func() { fmt.Println(s[n+1:]) })
	try(func() { fmt.Println(s[:n+1]) })
	try(func() { fmt.Println(s[j:i]) })
	try(func() { fmt.Println(s[neg:]) })
	try(func() { fmt.Println(s[:neg]) })
	try(func() { fmt.Println(c[n]) })
	try(func() { fmt.Println(""[i-2]) })
	var u8 uint8 = 255
	var u64 uint64 = 1 << 63
	try(func() { fmt.Println(s[u8]) })
	try(func() { fmt.Println(s[u64]) })
	try(func() { fmt.Println(s[u64:]) })
	type S string
	t := S("typed")
	fmt.Printf("%T %v %T\n", t[1:], t[1:], t[1])
}
