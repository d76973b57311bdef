package main

func main() {
	_ = min()
	_ = min("a", 1)
	_ = max(1, 2.5, "x")
	_ = max(true, false)
	_ = min([]int{})
	_ = min(nil)
	var i int
	var f float64
	_ = max(i, f)
	_ = max(i, 2.5)
	const c int = min(1, 2.5)
	_ = min(1i, 2)
	var s string = max(1, 2)
}
