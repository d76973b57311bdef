package main

func main() {
	_ = []int{{1}}
	_ = map[string]int{"a": {1}}
	_ = []interface{}{{1}}
	_ = []func(){{}}
	_ = [][]int{{{1}}}
	_ = []**int{{}}
}
