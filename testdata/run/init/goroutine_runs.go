// Goroutines started during initialisation run at once.

package main

import (
	"fmt"
)

var ch = make(chan string)
var got = func() string {
	go func() { ch <- "from goroutine" }()
	return <-ch
}()

func init() { fmt.Println("init sees", got) }
func main() { fmt.Println("main") }
