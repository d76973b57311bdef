package main

type Node struct {
	val  int
	next *Node
}
func change(n Node) {}
func main() {
	n := Node{1, nil}
	n.next = n
	n.next = Node{}
	change(&n)
	var p *Node = n
	p.next.next = *p
	p->val = 1
}
