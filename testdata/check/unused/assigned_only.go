package main

func main() {
	x := 1
	x = 2
	var y int
	y++
	y += 2
	var p struct{ a int }
	p.a = 1
	var q []int
	q[0] = 1
	var r *int
	*r = 1
	s := 1
	s, t := 2, 3
}
