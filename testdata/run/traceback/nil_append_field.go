// Appending to a slice field through nil: the capacity is read first.

package main

type stack struct{ items []int }

func (s *stack) push(v int) {
	s.items = append(s.items, v)
}

func main() {
	var s *stack
	s.push(1)
}
