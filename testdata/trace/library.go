// flags: --library
package main

import "fmt"

type bad struct{}

func (bad) String() string { panic("in String") }

func main() {
	fmt.Println(bad{})
}
