// Error methods run before the report, newest value first, and may print.

package main

import (
	"fmt"
)

type E string

func (e E) Error() string {
	fmt.Println("Error of", string(e))
	return "text of " + string(e)
}
func main() {
	defer func() { panic(E("second")) }()
	panic(E("first"))
}
