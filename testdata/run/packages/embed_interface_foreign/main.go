package main

import (
	"fmt"

	"example.com/app/lib"
)

type loud struct{ lib.Speaker }

func (l loud) Speak() string { return l.Speaker.Speak() + "!" }

func main() {
	var s lib.Speaker = loud{loud{lib.Dog{}}}
	fmt.Println(s.Speak(), lib.Describe(s))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(loud{}.Speak())
}
