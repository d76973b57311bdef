//env: GOTRACEBACK=crash

package main

import (
	"os"
)

func main() { println("about to crash"); os.Exit(crash()) }
func crash() int {
	defer func() { recover() }()
	panic("recovered in time")
}
