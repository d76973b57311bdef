// OnceFunc and OnceValue raise the same value each time.

package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	f := sync.OnceFunc(func() { fmt.Println("f runs"); panic("f") })
	v := sync.OnceValue(func() int { fmt.Println("v runs"); panic(errors.New("v")) })
	g := sync.OnceValues(func() (int, error) { return 1, nil })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
		func() {
			defer func() { fmt.Println(recover()) }()
			fmt.Println(v())
		}()
		fmt.Println(g())
	}
}
