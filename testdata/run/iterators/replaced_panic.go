package main

import (
	"fmt"
)

func bad(yield func(int) bool) {
	defer func() {
		if r := recover(); r != nil {
			panic(fmt.Sprint("wrapped ", r))
		}
	}()
	yield(1)
}

func main() {
	defer func() { fmt.Println("main", recover()) }()
	for x := range bad {
		panic(fmt.Sprint("body ", x))
	}
}
