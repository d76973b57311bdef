package main

import "fmt"

type Node struct {
	val         int
	left, right *Node
}

func (n *Node) insert(v int) *Node {
	if n == nil {
		return &Node{val: v}
	}
	if v < n.val {
		n.left = n.left.insert(v)
	} else {
		n.right = n.right.insert(v)
	}
	return n
}

func (n *Node) walk(f func(int)) {
	if n != nil {
		n.left.walk(f)
		f(n.val)
		n.right.walk(f)
	}
}

func swap(a, b *int) { *a, *b = *b, *a }

func escape() *int {
	x := 42
	return &x
}

func main() {
	x, y := 1, 2
	swap(&x, &y)
	fmt.Println(x, y)
	p := &x
	pp := &p
	**pp = 50
	*p++
	fmt.Println(x, *p, **pp, p == *pp, p == &y)
	e1, e2 := escape(), escape()
	*e1++
	fmt.Println(*e1, *e2)
	var root *Node
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	var out []int
	root.walk(func(v int) { out = append(out, v) })
	fmt.Println(out)
	s := []int{1, 2, 3}
	q := &s[1]
	*q = 20
	s = append(s, 4)
	*q = 200
	fmt.Println(s, *q)
	st := struct {
		a [3]int
		b string
	}{}
	pa, pb := &st.a[2], &st.b
	*pa, *pb = 7, "via pointer"
	fmt.Println(st)
	n := new(int)
	*n = 3
	m := new(*int)
	*m = n
	**m *= 2
	fmt.Println(*n, new(5+1) != nil, *new("text"))
	var arr *[3]int
	fmt.Println(len(arr), arr == nil)
	for i := range arr {
		fmt.Print(i)
	}
	fmt.Println()
	ptrs := []*int{}
	for i := 0; i < 3; i++ {
		ptrs = append(ptrs, &i)
	}
	fmt.Println(*ptrs[0], *ptrs[1], *ptrs[2])
}
