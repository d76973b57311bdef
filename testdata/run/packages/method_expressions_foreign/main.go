package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	f := lib.T.Get
	g := (*lib.T).Set
	t := lib.T{}
	g(&t, 5)
	h := t.Get
	t.Set(6)
	fmt.Println(f(t), h(), lib.Getter.Get(t))
}
