package main

type T struct {
	a int
	b string
	a bool
}

func (T) m() {}
func (*T) m() {}
func (T) b() {}

type I interface {
	x()
	x()
	y(int)
	y(string)
}

func f(a int, a string) (a error) { return nil }
func f()                          {}

var v = 1
var v = 2

type v int

const (
	c = iota
	c
)

func main() {
	switch 1 {
	case 1:
	case 2, 1:
	case 3:
	default:
	case 3:
	default:
	}
	switch x := any(1).(type) {
	case int, string:
	case error, int:
		_ = x
	case nil:
	case nil:
	}
	switch "a" {
	case "a", "b":
	case "b":
	}
	_ = map[string]int{"a": 1, "b": 2, "a": 3}
	_ = map[int]bool{1: true, 1.0: false}
	_ = [...]int{0: 1, 0: 2, 5, 1: 7}
	_ = T{a: 1, a: 2}
	_ = map[any]int{1: 1, "1": 2, 1: 3, int8(1): 4}
	x, x := 1, 2
	var y, y int
	for i, i := range []int{} {
	}
L:
	for {
	}
L:
	goto L
}
func main() {}
