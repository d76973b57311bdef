// Lines of if, for, switch, select and return.

package main

import (
	"runtime/debug"
)

func f(n int) bool {
	if n == 0 {
		panic("zero")
	}
	return n > 1
}
func g(k int) (r bool) {
	switch k {
	case 0:
		if f(1) ||
			f(0) {
		}
	case 1:
		for i := 2; f(i); i-- {
		}
	case 2:
		for i := 2; ; i-- {
			if !f(i) {
				continue
			}
		}
	case 3:
		switch {
		case f(1):
		case
			f(0):
		}
	case 4:
		return f(1) ||
			f(0)
	}
	return
}
func try(k int) {
	defer func() {
		recover()
		println(k)
		debug.PrintStack()
	}()
	g(k)
}
func main() {
	for k := range 5 {
		try(k)
	}
}
