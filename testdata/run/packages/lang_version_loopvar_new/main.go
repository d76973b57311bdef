package main

import "fmt"

func main() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	for i := range 2 {
		fs = append(fs, func() { fmt.Print("r", i, " ") })
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
}
