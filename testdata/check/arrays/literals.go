package main

func main() {
	_ = [2]int{1, 2, 3}
	_ = [...]int{5: 1, 5: 2}
	_ = [3]int{3: 1}
	_ = []int{-1: 1}
	_ = []int{"a": 1}
	_ = []int{1.5: 1}
	_ = []int{0: 1, 2, 1: 3}
	x := 1
	_ = []int{x: 1}
	_ = [2]int{1: 1, 2}
	_ = []string{1, "a", nil}
}
