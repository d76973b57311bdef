// Concatenation and comparison.
package main

import "fmt"

type S string

func f(log *[]string, s string) string { *log = append(*log, s); return s }

func main() {
	a, b := "foo", "bar"
	fmt.Println(a+b, a+""+b, ""+"", a+"-"+b+"-"+a+"-"+b+"-"+a)
	a += b
	a += a
	fmt.Println(a, len(a))
	var log []string
	fmt.Println(f(&log, "1")+f(&log, "2")+f(&log, "3"), log)
	fmt.Println("a" < "b", "a" < "aa", "" < "a", "Z" < "a", "é" > "z", "abc" >= "abc", "b" <= "a", a == a+"")
	x := "same"
	y := "sa" + string([]byte{'m', 'e'})
	fmt.Println(x == y, x != y, x <= y, &x == &y)
	s := S("typed")
	s += " and " + s
	fmt.Println(s, s > "type")
	big := ""
	for i := 0; i < 1000; i++ {
		big += string(rune('a' + i%26))
	}
	fmt.Println(len(big), big[:10], big[990:])
	m := map[string]string{}
	m["k"] += "x"
	m["k"] += "y"
	fmt.Println(m)
	p := &a
	*p += "!"
	fmt.Println(a)
	c := "x" + "y"
	d := c
	c += "z"
	fmt.Println(c, d)
	fmt.Println("a\x00b" == "a\x00c", "a\x00b" < "a\x00c", "\xff" > "\xfe\xff")
}
