// An iteration while another goroutine writes is fatal.

package main

import "fmt"

func main() {
	defer fmt.Println("never")
	m := map[string]int{"a": 1}
	go func() {
		for {
			m["b"]++
			m["y"]++
		}
	}()
	for {
		for range m {
		}
	}
}
