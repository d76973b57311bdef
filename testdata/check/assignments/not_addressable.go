package main

type T struct{ x int }
func f() T    { return T{} }
func g() *T   { return nil }
func arr() [3]int { return [3]int{} }
func main() {
	f().x = 1
	g().x = 1
	arr()[0] = 1
	m := map[string]T{}
	m["a"].x = 1
	"abc"[0] = 'x'
	s := "abc"
	s[0] = 'x'
	f() = T{}
	1 = 2
	(f()) = T{}
}
