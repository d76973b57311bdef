// Literals share the variables they capture with the function, also while it panics.

package main

import (
	"fmt"
)

func f() (log []string) {
	add := func(s string) { log = append(log, s) }
	defer add("deferred with argument evaluated")
	defer func() {
		add(fmt.Sprint("recovered ", recover(), " len ", len(log)))
	}()
	add("one")
	add("two")
	panic("stop")
}
func main() {
	for _, s := range f() {
		fmt.Println(s)
	}
}
