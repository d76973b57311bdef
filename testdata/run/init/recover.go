package main

import "fmt"

var x = safe()

func safe() (n int) {
	defer func() { fmt.Println("recovered", recover()); n = 5 }()
	panic("in var init")
}

func init() {
	defer func() { fmt.Println("init recovered", recover()) }()
	panic("in init")
}

func main() { fmt.Println(x) }
