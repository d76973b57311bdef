package main

import "fmt"

func a() { defer fmt.Println("a"); b() }
func b() { defer fmt.Println("b"); panic(fmt.Sprintf("code %d", 7)) }

func main() {
	defer fmt.Println("main")
	a()
}
