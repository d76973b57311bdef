package main

func f(a int, b string) {}
func main() {
	defer f()
	go f(1)
	defer f("a", 1)
	go undefined()
	defer (f)(1, "a")
	defer func(x int) {}()
	go func() int { return "a" }()
}
