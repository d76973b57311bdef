package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	fmt.Println(lib.secret, lib.Public)
	var t lib.T
	t.hidden = 1
	t.Shown = 2
	t.run()
	_ = lib.T{1, 2}
	_ = lib.T{hidden: 1}
	lib.Nothing()
}
