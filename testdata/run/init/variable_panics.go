// A panic in an initialiser: the trace ends at main.init.

package main

import (
	"fmt"
	"os"
)

var a = b + 1
var b = f()

func f() int { var s []int; return s[len(os.Args)] }
func main()  { fmt.Println(a) }
