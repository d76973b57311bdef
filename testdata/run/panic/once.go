// sync.Once counts a panic as done.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			once.Do(func() { fmt.Println("running"); panic("once") })
			fmt.Println("returned")
		}()
	}
}
