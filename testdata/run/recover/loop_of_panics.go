// A hundred panics, each recovered, in one function.

package main

import (
	"fmt"
)

func safe(i int) (r any) {
	defer func() { r = recover() }()
	if i%2 == 0 {
		panic(i)
	}
	return nil
}
func main() {
	sum := 0
	for i := range 200 {
		if r := safe(i); r != nil {
			sum += r.(int)
		}
	}
	fmt.Println(sum)
}
