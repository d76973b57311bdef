package main

import "fmt"

func main() {
	defer func() { fmt.Println(recover()) }()
	var seq func(func(int) bool)
	for i := range seq {
		fmt.Println(i)
	}
}
