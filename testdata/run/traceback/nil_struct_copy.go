// Copying a struct through nil.

package main

import "fmt"

type point struct{ x, y, z int }

func move(p *point) point {
	q := *p
	q.x++
	return q
}

func main() {
	fmt.Println(move(nil))
}
