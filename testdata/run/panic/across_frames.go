package main

import "fmt"

func a() { defer fmt.Println("a out"); b(); fmt.Println("a never") }
func b() { defer fmt.Println("b out"); c(); fmt.Println("b never") }
func c() {
	defer fmt.Println("c out")
	defer func() {
		defer fmt.Println("c inner out")
		if r := recover(); r != nil {
			panic(fmt.Sprint(r, " more"))
		}
	}()
	panic("deep")
}

func main() {
	defer func() { fmt.Println("main got", recover()) }()
	a()
}
