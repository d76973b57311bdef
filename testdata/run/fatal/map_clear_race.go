// clear counts as a write.

package main

import "fmt"

type set map[int]bool

func (s set) fill() {
	for ; ; clear(s) { s[1] = true }
}

func main() {
	defer fmt.Println("never")
	s := set{}
	for range 2 {
		go s.fill()
	}
	select {}
}
