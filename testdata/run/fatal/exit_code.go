package main

import "fmt"

import "os"

func main() {
	defer fmt.Println("not run")
	fmt.Println("before")
	os.Exit(3)
}
