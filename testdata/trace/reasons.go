// flags: --reasons
package main

import "fmt"

func main() {
	defer func() { fmt.Println(recover()) }()
	defer fmt.Println("first to run")
	panic("why")
}
