package main

import "fmt"

type Node struct{ l, r *Node }

func build(d int) *Node {
	if d == 0 {
		return &Node{}
	}
	return &Node{build(d - 1), build(d - 1)}
}

func (n *Node) check() int {
	if n.l == nil {
		return 1
	}
	return 1 + n.l.check() + n.r.check()
}

func main() {
	const max = 15
	long := build(max)
	for d := 4; d <= max; d += 4 {
		n := 1 << (max - d + 4)
		c := 0
		for i := 0; i < n; i++ {
			c += build(d).check()
		}
		fmt.Println(n, d, c)
	}
	fmt.Println(long.check())
}
