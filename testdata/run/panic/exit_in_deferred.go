// os.Exit in a deferred call ends at once, without a report.

package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("not reached")
	defer os.Exit(4)
	panic("unseen")
}
