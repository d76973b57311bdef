package main

func main() {
	a := [3]int{}
	s := []int{}
	_ = a[2:1]
	_ = a[:4]
	_ = s[-1:]
	_ = s["a":]
	_ = s[1:2:1]
	_ = "abc"[1:2:3]
	_ = "abc"[2:1]
	_ = [3]int{}[:]
	_ = 1[:]
	m := map[int]int{}
	_ = m[1:]
	_ = s[::]
	_ = s[:1:]
}
