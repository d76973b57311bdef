package main

type T struct{ f int }
func (T) V(int) string { return "" }
func (*T) P()          {}
func main() {
	var a func(T) string = T.V
	var b func(T, int) = T.V
	var c func(T) = T.P
	var d func(*T) = (*T).P
	_ = T.f
	_ = T.x
	_ = (*T).V(1)
	_ = int.String
	T.V()
	T.V(T{}, "a")
}
