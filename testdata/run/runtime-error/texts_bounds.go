// Every form of bounds error, with its text; all are runtime.Error.

package main

import (
	"fmt"
	"os"
	"runtime"
)

func try(f func()) {
	defer func() {
		r := recover()
		_, ok := r.(runtime.Error)
		fmt.Printf("%T %v %v\n", r, ok, r)
	}()
	f()
	fmt.Println("no panic")
}

var n, neg, five = len(os.Args) + 2, -len(os.Args), 5

func main() {
	s := make([]int, 3, 4)
	a := [3]int{}
	str := "abc"
	pa := &a
	try(func() { _ = s[five] })
	try(func() { _ = s[neg] })
	try(func() { _ = a[five] })
	try(func() { _ = pa[neg] })
	try(func() { _ = str[five] })
	try(func() { _ = s[:five] })
	try(func() { _ = s[five:] })
	try(func() { _ = s[n:1] })
	try(func() { _ = s[neg:] })
	try(func() { _ = s[:neg] })
	_ = s
}
