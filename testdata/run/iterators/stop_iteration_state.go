package main

import "fmt"

type Cursor struct {
	data   []int
	closed bool
	reads  int
}

func (c *Cursor) Rows(yield func(int) bool) {
	defer func() { c.closed = true }()
	for _, d := range c.data {
		c.reads++
		if !yield(d) {
			return
		}
	}
}

func firstBig(c *Cursor, min int) (int, bool) {
	for r := range c.Rows {
		if r >= min {
			return r, true
		}
	}
	return 0, false
}

func main() {
	c := &Cursor{data: []int{1, 5, 10, 20}}
	fmt.Println(firstBig(c, 6))
	fmt.Println(c.closed, c.reads)
	c = &Cursor{data: []int{1}}
	fmt.Println(firstBig(c, 6))
	fmt.Println(c.closed, c.reads)
}
