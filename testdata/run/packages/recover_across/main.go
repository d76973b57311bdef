package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	err := lib.Safe(func() { var p *lib.T; p.Touch() })
	fmt.Println(err)
	fmt.Println(lib.Safe(func() { panic("plain") }), lib.Safe(func() {}))
	defer func() { fmt.Println("main", recover()) }()
	lib.Must(lib.Safe(func() { panic(fmt.Errorf("inner")) }))
}
