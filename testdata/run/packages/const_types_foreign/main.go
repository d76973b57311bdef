package main

import (
	"fmt"

	"example.com/app/lib"
)

func wait(d lib.Duration) string { return d.String() }

func main() {
	const local = 3 * lib.Second
	fmt.Println(wait(local), wait(2), lib.Max, lib.Pi*2, lib.Name+"!")
	var u uint8 = lib.Max
	var f float32 = lib.Pi
	fmt.Println(u, f, len(lib.Name), lib.Flags&lib.B != 0)
}
