package main

import (
	"errors"
	"fmt"
	"sync"
)

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	var o sync.Once
	for range 3 {
		try(func() { o.Do(func() { panic("first time") }) })
	}
	n := 0
	f := sync.OnceFunc(func() { n++; panic(fmt.Sprint("call ", n)) })
	for range 3 {
		try(f)
	}
	v := sync.OnceValue(func() int { n++; return n * 10 })
	fmt.Println(v(), v(), n)
	vs := sync.OnceValues(func() (string, error) { n++; return "v", errors.New("e") })
	a, err := vs()
	b, err2 := vs()
	fmt.Println(a, b, err == err2, n)
	p := sync.OnceValue(func() int { var m map[int]int; m[1] = 1; return 0 })
	try(func() { p() })
	try(func() { p() })
	pv := sync.OnceValues(func() (int, int) { panic(nil) })
	try(func() { pv() })
	try(func() { pv() })
}
