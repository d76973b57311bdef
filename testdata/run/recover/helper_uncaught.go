// One call too deep: the panic goes on.

package main

import (
	"fmt"
)

func helper() { fmt.Println("helper:", recover()) }

func main() {
	defer func() {
		helper()
	}()
	panic("not caught")
}
