package main

import (
	. "fmt"
	str "strings"

	"example.com/app/go-util"
	_ "example.com/app/register"
	. "example.com/app/dsl"
)

func main() {
	Println(str.ToUpper("renamed"), util.Answer)
	Println(Add(One, 2), Names)
	var t Thing = "x"
	Println(t.Twice())
}
