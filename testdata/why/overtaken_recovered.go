package main

import "fmt"

func main() {
	defer func() {
		defer func() {
			fmt.Println("newer:", recover())
			fmt.Println("older:", recover())
			panic("so it dies")
		}()
		panic("newer")
	}()
	panic("older")
}
