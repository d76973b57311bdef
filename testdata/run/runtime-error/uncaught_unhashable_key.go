package main

type K struct{ v any }

func main() {
	m := map[K]int{}
	m[K{1}] = 1
	m[K{map[int]int{}}] = 2
}
