package main

import (
	"fmt"
	"iter"
)

func upto(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func f() (n int) {
	defer func() { n *= 2 }()
	for i := range upto(5) {
		n += i
		if i == 3 {
			return n + 1
		}
	}
	return
}

func g() (n int, err error) {
	for i := range upto(5) {
		defer func() {
			if i == 2 {
				err = fmt.Errorf("deferred %d", i)
			}
		}()
		if n = i; i == 2 {
			return n, nil
		}
	}
	return
}

func main() {
	fmt.Println(f())
	fmt.Println(g())
}
