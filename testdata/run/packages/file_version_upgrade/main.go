package main

import "fmt"

func main() {
	var fs []func()
	for i := 0; i < 2; i++ {
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	for _, f := range append(fs, newer()...) {
		f()
	}
	fmt.Println()
}
