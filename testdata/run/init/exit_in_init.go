// os.Exit in init.

package main

import (
	"fmt"
	"os"
)

func init() {
	defer fmt.Println("never")
	os.Exit(6)
}
func main() {}
