// Deleting while another goroutine stores: the message is about writes.

package main

import "fmt"

func churn(m map[string]int) {
	for ; ; delete(m, "b") { m["b"]++ }
}

func main() {
	defer fmt.Println("never")
	m := map[string]int{"a": 1}
	for range 2 {
		go churn(m)
	}
	select {}
}
