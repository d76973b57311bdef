// recover as operand: comparison, assertion, switch, composite literal, return.

package main

import (
	"errors"
	"fmt"
)

func cond() (s string) {
	defer func() {
		if r := recover(); r != nil && r.(int) > 3 {
			s = "big"
		}
	}()
	panic(5)
}
func sw() (s string) {
	defer func() {
		switch v := recover().(type) {
		case error:
			s = "error " + v.Error()
		case string:
			s = "string " + v
		}
	}()
	panic(errors.New("e"))
}
func lit() (l []any) {
	defer func() { l = []any{1, recover(), 3} }()
	panic("mid")
}
func eq() (ok bool) {
	defer func() { ok = recover() == "same" }()
	panic("same")
}
func main() { fmt.Println(cond(), sw(), lit(), eq()) }
