// A Logger of its own, with lines and a prefix.

package main

import (
	"fmt"
	"log"
	"strings"
)

func main() {
	var b strings.Builder
	l := log.New(&b, "[x] ", log.Lmsgprefix)
	defer func() {
		fmt.Printf("%q %q\n", recover(), b.String())
	}()
	l.Panic("one", 2, "three")
}
