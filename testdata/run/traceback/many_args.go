// Parameters of all kinds don't disturb the frames.

package main

//go:noinline
func f(a int, s string, l []int, m map[string]int, e error, fn func(), st struct{ a, b int }) int {
	fn()
	return a
}
func main() {
	f(1, "s", nil, nil, nil, func() { panic("in fn") }, struct{ a, b int }{})
}
