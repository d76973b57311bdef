package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	n := -1
	try(func() { _ = make(chan int, n) })
	n = 1 << 62
	try(func() { _ = make(chan int, n) })
	try(func() { _ = make(chan struct{}, n) })
	var u uint64 = 1 << 63
	try(func() { _ = make(chan byte, u) })
	var small int8 = 3
	fmt.Println(cap(make(chan int, small)), cap(make(chan int, 'a')), cap(make(chan int, 2.0)))
}
