// The usual wrapper that turns panics into errors, with rethrow of foreign ones.

package main

import (
	"errors"
	"fmt"
)

type parseError struct{ msg string }

func parse(s string) (n int, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case parseError:
			err = errors.New("parse: " + e.msg)
		default:
			panic(e)
		}
	}()
	for _, c := range s {
		if c < '0' || c > '9' {
			panic(parseError{fmt.Sprintf("bad %q", c)})
		}
		n = n*10 + int(c-'0')
	}
	if n > 100 {
		var m map[int]int
		m[n] = 1
	}
	return n, nil
}
func main() {
	fmt.Println(parse("12"))
	fmt.Println(parse("1x"))
	parse("101")
}
