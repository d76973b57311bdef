package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	t := lib.Tree{"root", []lib.Tree{{"a", nil}, {"b", []lib.Tree{{"c", nil}}}}}
	fmt.Println(t)
	fmt.Printf("%v|%+v|%d\n", t.Kids[0], lib.Raw(t.Kids[0]), lib.ID(4))
	fmt.Printf("%#v\n", lib.Raw{Name: "x"})
}
