// Concurrent map writes between preempted goroutines are fatal.

package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println("never", recover()) }()
	m := map[int]int{}
	go func() {
		for i := 0; ; i++ {
			m[i%10] = i
		}
	}()
	for i := 0; ; i++ {
		m[i%10+20] = i
	}
}
