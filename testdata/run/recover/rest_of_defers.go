package main

import "fmt"

func f() (s string) {
	defer func() { s += " last"; fmt.Println("first registered", recover()) }()
	defer func() { s = "set by recoverer"; fmt.Println("recoverer", recover()) }()
	defer fmt.Println("newest")
	panic("x")
}

func g() (int, string) {
	defer func() { recover() }()
	return 5, func() string { panic("interrupted return") }()
}

func main() {
	fmt.Println(f())
	fmt.Println(g())
}
