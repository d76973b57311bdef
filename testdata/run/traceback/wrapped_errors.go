package main

import (
	"errors"
	"fmt"
	"os"
)

var ErrBase = errors.New("base")

func load(name string) error { return fmt.Errorf("load %q: %w", name, ErrBase) }
func must(err error) {
	if err != nil {
		panic(err)
	}
}
func main() {
	defer func() {
		err := recover().(error)
		fmt.Println(errors.Is(err, ErrBase))
		panic(errors.Join(err, os.ErrClosed))
	}()
	must(load("x"))
}
