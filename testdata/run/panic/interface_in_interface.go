// A value that was in another interface keeps its dynamic type.

package main

import (
	"fmt"
	"time"
)

func main() {
	var e fmt.Stringer = time.Duration(1500) * time.Millisecond
	var a any = e
	panic(a)
}
