// Nested handlers, each with its own recovery.

package main

import (
	"fmt"
)

type handler func(string) string

func recovering(name string, h handler) handler {
	return func(s string) (out string) {
		defer func() {
			if r := recover(); r != nil {
				if name == "inner" && r == "pass" {
					panic(r)
				}
				out = fmt.Sprintf("%s caught %v", name, r)
			}
		}()
		return h(s)
	}
}
func main() {
	h := recovering("outer", recovering("inner", func(s string) string {
		if s != "ok" {
			panic(s)
		}
		return "fine"
	}))
	fmt.Println(h("ok"), "|", h("bad"), "|", h("pass"))
}
