// The second init function is main.init.1.

package main

import (
	"fmt"
)

func init() { fmt.Println("first") }
func init() { defer fmt.Println("deferred"); panic("second init") }
func main() { fmt.Println("never") }
