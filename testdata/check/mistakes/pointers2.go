package main

type Node struct {
	val  int
	next *Node
}
func change(n *Node) {}
func main() {
	n := Node{1, nil}
	n.next = n
	change(n)
	var p *Node = n
	*p = &n
	p = *p
	p.val = "a"
	if p == 0 {
	}
	if n == nil {
	}
	p++
	p + 1
	q := &p.next.val
	*q = nil
	new(Node).val = "x"
	_ = *n
	_ = &5
}
