package main

func main() {
	a := [3]int{1, 2, 3}
	s := []int{1}
	_ = a[3]
	_ = a[-1]
	_ = s[-1]
	_ = a["x"]
	_ = a[1.5]
	_ = s[1.0]
	_ = s[nil]
	_ = "abc"[3]
	_ = a[1<<64]
	_ = s[true]
	i := 1.0
	_ = s[i]
}
