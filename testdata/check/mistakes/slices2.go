package main

func sum(xs ...int) int { return 0 }
func main() {
	s := []int{1, 2, 3}
	sum(s)
	var m [][]int = s
	m[0][0][0] = 1
	s[0].x = 1
	s["0"] = 1
	x, y := s[0]
	last := s[-1]
	copy := append(s[:1], s[2])
	copy(s, s)
	var arr [len(s)]int
	if s {
	}
	if s == []int{1} {
	}
}
