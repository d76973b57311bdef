package main

import (
	"errors"
	"fmt"
	"strings"
)

type handler func(args ...string) error

var commands = map[string]handler{
	"echo": func(args ...string) error { fmt.Println(strings.Join(args, " ")); return nil },
	"fail": func(args ...string) error { return errors.New(args[0]) },
}

func dispatch(name string, args ...string) {
	if err := commands[name](args...); err != nil {
		panic(err)
	}
}
func main() {
	dispatch("echo", "a", "b")
	dispatch("fail")
}
