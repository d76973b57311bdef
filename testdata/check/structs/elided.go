package main

type T struct{ a int }
func main() {
	_ = []T{{1}, {"a"}, {1, 2}, 3}
	_ = []*T{{1}, &T{2}, {"x"}}
	_ = map[T]T{{1}: {2}, {"a"}: {"b"}}
	_ = [][]int{{1}, {"a"}, 2}
	_ = [2]T{{1}, {2}, {3}}
	_ = {1}
	x := {1, 2}
}
