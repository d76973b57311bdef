package main

import "fmt"

type Meta[T any] struct{ Tags []T }

func (m *Meta[T]) Add(t T)    { m.Tags = append(m.Tags, t) }
func (m *Meta[T]) Count() int { return len(m.Tags) }

type Named[V any] struct {
	*Meta[string]
	V V
}

func main() {
	n := &Named[int]{Meta: &Meta[string]{Tags: []string{"a"}}, V: 1}
	n.Add("b")
	fmt.Println(n.Tags, n.V, n.Count())
	var i interface{ Count() int } = n
	fmt.Println(i.Count())
	var e Named[bool]
	defer func() { fmt.Println(recover() != nil) }()
	e.Add("x")
}
