package main

func main() {
	a, b := []int{}, []int{}
	m, n := map[int]int{}, map[int]int{}
	f, g := func() {}, func() {}
	_ = a == b
	_ = m == n
	_ = f == g
	_ = a != nil
	_ = m == nil
	_ = nil == f
	_ = a < b
	_ = m > n
	_ = nil == nil
}
