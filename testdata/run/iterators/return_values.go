package main

import (
	"errors"
	"fmt"
)

func lines(ss ...string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, s := range ss {
			if !yield(i+1, s) {
				return
			}
		}
	}
}

func first(ss ...string) (line int, text string, err error) {
	for n, s := range lines(ss...) {
		if s == "" {
			return n, "", errors.New("empty line")
		}
		if s[0] == '#' {
			continue
		}
		return n, s, nil
	}
	return 0, "none", nil
}

func named(ss ...string) (found bool) {
	defer func() { fmt.Println("deferred sees", found) }()
	for _, s := range lines(ss...) {
		if s == "x" {
			found = true
			return
		}
	}
	return false
}

func main() {
	fmt.Println(first("# c", "code", "more"))
	fmt.Println(first("# c", ""))
	fmt.Println(first())
	fmt.Println(named("a", "x", "b"), named("a"))
}
