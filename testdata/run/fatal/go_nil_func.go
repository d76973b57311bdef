package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println("not recovered", recover()) }()
	var f func()
	go f()
	select {}
}
