package main

func two() (int, string) { return 1, "" }
func three() (int, int, int) { return 1, 2, 3 }
func f(a int, b string) {}
func g(a ...int) {}
func main() {
	f(two())
	f(three())
	f(1, two())
	f(two(), "a")
	g(three())
	g(two())
	g(1, three())
	x := two() + 1
	return two()
}
