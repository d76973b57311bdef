// A first program: what make run shows.
package main

import (
	"errors"
	"fmt"
	"os"
)

var errEmpty = errors.New("nothing to greet")

func greet(name string) (s string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("greet: %v", r)
		}
	}()
	if name == "" {
		panic(errEmpty)
	}
	return "Hello, " + name + "!", nil
}

func main() {
	for _, name := range []string{"Go", "goanna", ""} {
		s, err := greet(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, "error:", err)
			continue
		}
		fmt.Println(s)
	}
}
