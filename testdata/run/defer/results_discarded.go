// Results of deferred calls are discarded.

package main

import (
	"errors"
	"fmt"
)

func two() (int, error) { fmt.Println("two"); return 1, errors.New("lost") }

func main() {
	defer two()
	defer fmt.Println("println")
	defer func() int { return 3 }()
}
