// A panic in the initialisation of an imported package: main never runs.
package main

import (
	"fmt"

	"example.com/ginit/cfg"
)

func main() { fmt.Println("main", cfg.Table) }
