package main

func id[T any](x T) T { return x }
func two[A, B any](a A, b B) {}
func take(f func(int) int)  {}
func main() {
	f := id
	var g func(int) int = id
	var h func(int) string = id
	take(id)
	take(two)
	k := id[int]
	k("a")
	m := two[int]
	_ = []func(string) string{id, id[int]}
	_ = id == nil
	id
}
