// Constraints in all forms: inline, embedded, with methods and terms, empty sets unused, local types.
package main

import (
	"fmt"
	"strconv"
)

type Ordered interface {
	~int | ~int64 | ~float64 | ~string
}
type Printable interface {
	Ordered
	fmt.Stringer
}
type Temp float64

func (t Temp) String() string { return strconv.FormatFloat(float64(t), 'f', 1, 64) + "°" }

type Level int

func (l Level) String() string { return [...]string{"low", "mid", "high"}[l] }

func top[T Printable](ts ...T) string {
	best := ts[0]
	for _, t := range ts[1:] {
		if t > best {
			best = t
		}
	}
	return best.String()
}
func total[T interface{ ~int | ~float64 }, S interface{ ~[]T }](s S) (sum T) {
	for _, v := range s {
		sum += v
	}
	return
}
func call[F interface{ ~func(...int) int }](f F) int { return f(1, 2, 3) }
func field[P interface{ *T }, T any](p P) T         { return *p }
func send[C interface{ ~chan<- T | ~chan T }, T any](c C, t T) { c <- t }
func keys[M interface{ map[K]V }, K comparable, V any](m M) int { return len(m) }

type Stack[T any] interface {
	~[]T
	comparable2
}
type comparable2 interface{ Size() int }
type ints []int

func (i ints) Size() int { return len(i) }
func size[S Stack[int]](s S) int { return s.Size() + len(s) + cap(s[:0:0]) }

type sum func(...int) int

func main() {
	fmt.Println(top(Temp(3), Temp(21.55), Temp(-4)), top(Level(0), Level(2), Level(1)))
	fmt.Println(total([]float64{1.5, 2}), total([]int{1, 2}))
	fmt.Println(call(sum(func(ns ...int) int { return len(ns) * ns[2] })))
	x := 5
	fmt.Println(field(&x))
	c := make(chan string, 2)
	send(c, "a")
	send((chan<- string)(c), "b")
	fmt.Println(<-c, <-c, keys(map[string]bool{"a": true}), size(ints{1, 2}))
	type local int
	var l local = 4
	fmt.Println(total([]local{l, l}))
}
