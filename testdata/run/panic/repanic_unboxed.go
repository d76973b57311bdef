package main

import "strings"

func main() {
	defer func() {
		panic(recover().(string))
	}()
	panic(strings.Repeat("ab", 3))
}
