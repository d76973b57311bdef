package main

import "fmt"

type Observable[T comparable] struct {
	v        T
	watchers map[int]func(old, new T)
	next     int
}

func (o *Observable[T]) Get() T { return o.v }
func (o *Observable[T]) Set(v T) {
	old := o.v
	if o.v = v; old != v {
		for _, w := range o.watchers {
			w(old, v)
		}
	}
}
func (o *Observable[T]) Watch(f func(old, new T)) (stop func()) {
	if o.watchers == nil {
		o.watchers = map[int]func(T, T){}
	}
	id := o.next
	o.next++
	o.watchers[id] = f
	return func() { delete(o.watchers, id) }
}

func main() {
	var name Observable[string]
	stop := name.Watch(func(old, new string) { fmt.Printf("%q -> %q\n", old, new) })
	name.Set("a")
	name.Set("b")
	stop()
	name.Set("c")
	fmt.Println(name.Get(), len(name.watchers))
}
