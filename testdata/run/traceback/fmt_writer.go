// A panic in a Write method called by fmt.

package main

import (
	"fmt"
)

type W struct{}

func (W) Write(p []byte) (int, error) { panic("write " + string(p)) }
func main()                           { fmt.Fprintf(W{}, "%d", 5) }
