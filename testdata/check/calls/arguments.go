package main

func f(a int, b string) {}
func main() {
	f()
	f(1)
	f(1, "a", 2)
	f("a", 1)
	f(1, 2)
	f(nil, nil)
	f(1.5, "x")
	f(f(1, "a"))
}
