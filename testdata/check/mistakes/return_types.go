package main

func div(a, b int) (int, error) {
	if b == 0 {
		return "division by zero"
	}
	if a == 0 {
		return 0, "zero"
	}
	return a / b
}
func find(xs []int, x int) (int, bool) {
	for i, y := range xs {
		if x == y {
			return i
		}
	}
	return -1, nil
}
func main() {
	r := div(1, 2)
	r, err := div(1)
	if find(nil, 1) {
	}
	i, ok := find([]int{}, "a")
}
