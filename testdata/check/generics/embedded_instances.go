package main

type Base[T any] struct{ v T }
func (b *Base[T]) Set(x T) {}
func (b Base[T]) Get() T   { return b.v }
type D struct{ Base[int] }
type E struct{ *Base[string] }
type F[T any] struct{ Base[T] }
func main() {
	var d D
	d.Set("a")
	var s string = d.Get()
	D{}.Set(1)
	var e E
	e.Set(1)
	_ = e.Base.v + 1
	var f F[bool]
	f.v = 1
	f.Base[bool].v = true
}
