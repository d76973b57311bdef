//go:debug panicnil=1

// Package main says so itself, which counts more than go.mod.
package main

import "fmt"

func main() {
	defer func() { fmt.Println(recover()) }()
	panic(nil)
}
