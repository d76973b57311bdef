// defer recover() does not recover.

package main

import (
	"fmt"
)

func main() {
	defer fmt.Println("deferred print")
	defer recover()
	panic("not caught")
}
