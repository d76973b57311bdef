package main

import "fmt"

func helper() {
	if r := recover(); r != nil {
		fmt.Println("recovered", r)
	}
}

func main() {
	defer func() {
		helper()
	}()
	panic("boom")
}
