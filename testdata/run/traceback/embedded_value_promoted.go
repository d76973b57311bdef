// A method of an embedded value promoted to a pointer, called through an interface.

package main

import "fmt"

type base struct{ list []int }

func (b base) At(i int) int   { return b.list[i] }
func (b *base) Put(i, v int)  { b.list[i] = v }

type mid struct{ base }
type top struct {
	*mid
	name string
}

type store interface {
	At(int) int
	Put(int, int)
}

func use(s store) {
	s.Put(0, 1)
	fmt.Println(s.At(0))
	fmt.Println(s.At(1))
}

func main() {
	use(top{&mid{base{make([]int, 1)}}, "t"})
}
