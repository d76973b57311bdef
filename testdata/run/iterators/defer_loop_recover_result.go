package main

import (
	"errors"
	"fmt"
)

func items(yield func(string) bool) {
	for _, s := range []string{"ok", "bad", "late"} {
		if !yield(s) {
			return
		}
	}
}

func process() (err error) {
	for s := range items {
		defer func() {
			if r := recover(); r != nil {
				err = errors.Join(err, fmt.Errorf("%s: %v", s, r))
			}
		}()
		if s == "bad" {
			panic("bad item")
		}
	}
	return nil
}

func closeAll() (err error) {
	for s := range items {
		defer func() { err = errors.Join(err, errors.New("close "+s)) }()
	}
	return errors.New("main error")
}

func main() {
	fmt.Println(process())
	fmt.Println(closeAll())
}
