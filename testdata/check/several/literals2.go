package main

type pt struct{ X, Y int }
type nested struct {
	pt
	m map[string]pt
}

func main() {
	_ = pt{1}
	_ = pt{1, 2, 3}
	_ = pt{X: 1, 2}
	_ = pt{Z: 1}
	_ = pt{x: 1}
	_ = pt{"a", 1.5}
	_ = nested{X: 1}
	_ = nested{pt: {1, 2}}
	_ = nested{pt{1, 2}, map[string]pt{"a": {1, "b"}}}
	_ = []pt{{1, 2}, {3}, {X: "a"}}
	_ = []*pt{{1, 2}, nil, 3}
	_ = [2]int{1, 2, 3}
	_ = [...]int{5: 1, 2, "x"}
	_ = []int{-1: 0}
	_ = []int{"a": 0}
	_ = []int{1.5: 0}
	_ = map[string]int{1: 1}
	_ = map[string]int{"a"}
	_ = map[string]int{"a": "b"}
	_ = int{1}
	_ = *pt{1, 2}
	_ = &pt
	_ = []undefined{1}
	_ = unknown{1}
	_ = struct{ a int }{b: 1}
	_ = [...]string{}[0]
	_ = [3]pt{{}, {}, {}, {}}
	var x [...]int
	_ = any{1}
	_ = error{}
}
