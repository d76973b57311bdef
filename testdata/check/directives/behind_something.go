package main

import "fmt" //go:noinline

type a int //go:nosplit

type (
	b int //go:noinline
	c int
)

var text = `
//go:noinline
` + "//go:noinline"

/* //go:noinline
 */
func f() {} //go:noinline

func main() { //go:noinline
	x := 1 //go:noinline
	fmt.Println(x, text)
}
