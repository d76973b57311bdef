package main

func f(a string, b ...int) {}
func main() {
	f()
	f("a", "b")
	f("a", 1, "c")
	f("a", []int{1}...)
	f("a", 1, []int{2}...)
	f("a", []string{}...)
	f("a", [3]int{}...)
	f([]string{}...)
	f("a", nil...)
	f("a", 1...)
}
