package main

import "fmt"

type t struct{}

func (*t) Format(s fmt.State, v rune) { panic(fmt.Sprint("x", 1)) }

type u struct{ p *int }

func (u u) String() string { return fmt.Sprint(*u.p) }

func main() {
	fmt.Println(&t{})
	fmt.Println(u{})
	var m map[string]int
	defer fmt.Println("deferred")
	m["a"] = 1
}
