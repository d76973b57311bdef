package main

type T struct{}
func (*T) P() {}
func (T) V()  {}
func get() T  { return T{} }
type I interface{ P() }
func main() {
	get().P()
	T{}.P()
	var i I = T{}
	i = get()
	f := T.P
	g := get().P
	m := map[string]T{}
	m["a"].P()
	h := (*T).P
	h(T{})
	_, _, _ = i, f, g
}
