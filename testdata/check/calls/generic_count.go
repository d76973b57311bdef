package main

func f[K comparable, V any](m map[K]V) {}
func main() {
	f[string, int, bool](nil)
	f[string](nil)
	f[int, int](map[string]int{})
	f(nil)
	f()
	f(1)
	f(map[string]int{}, 2)
	f[func(), int](nil)
}
