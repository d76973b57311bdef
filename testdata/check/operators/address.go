package main

func f() int { return 1 }
const c = 1
func main() {
	_ = &1
	_ = &f()
	_ = &c
	_ = &"x"
	_ = &f
	_ = &nil
	_ = &(1 + 2)
	m := map[int]int{}
	_ = &m[1]
	_ = &"abc"[0]
	_ = &int
	_ = &[]int{1}[0]
	_ = &struct{}{}
}
