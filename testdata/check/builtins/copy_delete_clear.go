package main

func main() {
	var s []int
	var m map[string]int
	copy(s)
	copy(s, 1)
	copy(s, []string{})
	copy(1, s)
	copy(s, "abc")
	copy([3]int{}, s)
	delete(s, 0)
	delete(m, 1)
	delete(m)
	clear(1)
	clear([3]int{})
	clear("a")
	clear(nil)
}
