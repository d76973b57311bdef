package main

import "fmt"

func main() {
	func() {
		defer func() { fmt.Println("outer", recover()) }()
		defer func() { panic("new") }()
		panic("old")
	}()
	func() {
		defer func() { fmt.Println("still", recover()) }()
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("raised in deferred")
		}()
		panic("original")
	}()
	func() {
		defer func() {
			defer func() { fmt.Println("gets new", recover()); fmt.Println("not old", recover()) }()
			panic("B")
		}()
		defer func() { recover() }()
		panic("A")
	}()
}
