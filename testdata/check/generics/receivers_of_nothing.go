package main

type plain struct{}
type one[T any] struct{ v T }

func (m *missing[K, V]) get(k K) (v V) { return m.find(k) }

func (p plain[T]) set(t T) T { return t }

func (o one[A, B]) both(a A, b B) (A, B) { return a, o.v }

func (e plain) Error() e { return e }

func pick[t any](v, w T) T { return v }

func main() {
	pick(1, 2)
	n := 3
	n(undefinedName)
	var c chan int
	select {
	case v, ok := c:
		println(v, ok)
	}
}
