// The language version is that of each package's own module.
package main

import (
	"fmt"

	"example.com/lib"
)

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	show(fs)
	show(lib.Funcs())
	show(lib.New())
	defer func() { fmt.Printf("%T %v\n", recover(), lib.Caught()) }()
	panic(nil)
}

func show(fs []func() int) {
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
