package main

func main() {
	var s []int
	var m map[int]int
	append(s, 1)
	make([]int, 3)
	new(int)
	complex(1, 2)
	real(1i)
	imag(1i)
	min(1, 2)
	max(1, 2)
	copy(s, s)
	delete(m, 1)
	clear(m)
}
