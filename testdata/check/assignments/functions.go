package main

func f(int) string { return "" }
func main() {
	var a func(int) string = f
	var b func(string) int = f
	var c func() = f
	var d func(int) = f
	a = f(1)
	a = nil
	a = main
	b = func(x int) string { return "" }
	c = func() int { return 1 }
}
