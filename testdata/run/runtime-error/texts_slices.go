// Slicing strings, arrays and pointers to arrays; three-index forms.

package main

import (
	"fmt"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
	fmt.Println("no panic")
}

var two, neg, five, nine = 2, -1, 5, 9

func main() {
	s := make([]int, 3, 6)
	a := [6]int{}
	str := "abc"
	pa := &a
	try(func() { _ = str[:five] })
	try(func() { _ = str[five:] })
	try(func() { _ = str[two:1] })
	try(func() { _ = str[neg:] })
	try(func() { _ = str[:neg] })
	try(func() { _ = a[:nine] })
	try(func() { _ = a[five:two] })
	try(func() { _ = pa[nine:] })
	try(func() { _ = pa[:neg] })
	try(func() { _ = s[0:1:nine] })
	try(func() { _ = s[0:five:two] })
	try(func() { _ = s[five:two:five] })
	try(func() { _ = s[0:neg:five] })
	try(func() { _ = s[neg:two:five] })
	try(func() { _ = s[0:1:neg] })
	try(func() { _ = a[0:1:nine] })
	try(func() { _ = a[0:five:two] })
	try(func() { _ = pa[five:two:five] })
	try(func() { _ = s[:five] })
	try(func() { _ = s[five:] })
	try(func() { _ = s[five:five] })
	try(func() { _ = s[six():] })
	try(func() { _ = string([]byte(str)[five:]) })
}
func six() uint8 { return 200 }
