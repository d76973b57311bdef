package main

import "fmt"

func main() {
	defer fmt.Println("runs before the report")
	defer func() {
		fmt.Println("recovered:", recover())
		var g func()
		defer g()
		fmt.Println("still here")
	}()
	var f func()
	defer f()
	fmt.Println("registered a nil func")
}
