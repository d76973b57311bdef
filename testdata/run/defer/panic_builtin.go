// defer panic(v): the value is evaluated at the statement, the panic happens at the end.

package main

import (
	"fmt"
)

func f() {
	v := "early"
	defer panic(v)
	v = "late"
	fmt.Println("body", v)
}
func main() {
	defer func() { fmt.Println("got", recover()) }()
	f()
}
