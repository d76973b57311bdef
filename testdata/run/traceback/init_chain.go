package main

var registry = map[string]int{}
var _ = register("a")
var _ = register("a")

func register(n string) int {
	if _, dup := registry[n]; dup {
		panic("duplicate " + n)
	}
	registry[n] = 1
	return 1
}
func main() {}
