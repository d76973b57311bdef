package main

type T struct{}
func (T) M(int) string { return "" }
func main() {
	var t T
	var f func(int) string = t.M
	var g func(string) int = t.M
	t.M = nil
	_ = t.M == t.M
	_ = t.M + 1
	t.M
	_ = &t.M
	_ = f("a")
	_ = g
}
