// A dot import may not bring a name that the package declares itself, and must be used.
package main

import (
	. "example.com/conflict/a"
	. "example.com/conflict/unused"
	"fmt"
	fmt2 "fmt"
	str "strings"
)

func Hello() {}

type fmt int

func main() {
	World()
	fmt.Println()
}
