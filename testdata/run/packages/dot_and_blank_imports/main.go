// Dot imports bring names, blank ones only effects; renames may shadow packages and predeclared names.
package main

import (
	. "fmt"
	str "strings"

	. "example.com/dots/shapes"
	_ "example.com/dots/side"
	len "unicode/utf8"
)

type mine struct{ Square }

func main() {
	var s Shape = Square{3}
	Println(s.Area(), Unit, str.ToUpper("x"), len.RuneCountInString("äö"))
	m := mine{Square{2}}
	Printf("%T %v %.1f\n", m, m, Total(s, m, Circle(1)))
	var err error = ErrShape
	Println(err, New(4).Side)
}
