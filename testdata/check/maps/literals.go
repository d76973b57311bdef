package main

func main() {
	_ = map[string]int{"a": 1, "a": 2}
	_ = map[int]string{1: "a", 2 - 1: "b"}
	_ = map[string]int{"a", "b": 1}
	_ = map[string]int{1: 1}
	_ = map[string]int{"a": "b"}
	_ = map[bool]int{true: 1, true: 2, false: 3}
	_ = map[float64]int{1: 1, 1.0: 2}
	_ = map[interface{}]int{1: 1, 1.0: 2, 1: 3, "a": 4, "a": 5}
	_ = map[[2]int]int{{1, 2}: 1, {1, 2}: 2}
	_ = map{"a": 1}
}
