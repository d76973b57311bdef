package main

import (
	"errors"
	"fmt"
)

func handle() {
	if err, ok := recover().(error); ok {
		fmt.Println("handled", err)
	}
}

func main() {
	defer func() { handle() }()
	panic(fmt.Errorf("wrapped: %w", errors.New("cause")))
}
