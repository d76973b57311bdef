package main

import (
	"fmt"
)

type handler func(int) int

var table = map[string]handler{}

func run(name string) int { return table[name](1) }
func main() {
	fmt.Println(run("none"))
}
