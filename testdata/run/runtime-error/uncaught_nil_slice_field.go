package main

type N struct {
	next *N
	vals []int
}

func sum(n *N) (s int) {
	for {
		for _, v := range n.vals {
			s += v
		}
		n = n.next
	}
}
func main() { println(sum(&N{nil, []int{1}})) }
