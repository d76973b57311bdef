package main

import "fmt"

type Tree struct {
	k, v        int
	left, right *Tree
}

func (t *Tree) insert(k, v int) *Tree {
	if t == nil {
		return &Tree{k: k, v: v}
	}
	if k < t.k {
		t.left = t.left.insert(k, v)
	} else if k > t.k {
		t.right = t.right.insert(k, v)
	} else {
		t.v = v
	}
	return t
}

type L struct {
	next *L
	val  int
}

func main() {
	var t *Tree
	x := uint32(7)
	for i := 0; i < 100000; i++ {
		x = x*1664525 + 1013904223
		t = t.insert(int(x>>8), i)
	}
	var head *L
	for r := 0; r < 20; r++ {
		head = nil
		for i := 0; i < 100000; i++ {
			head = &L{head, i}
		}
	}
	s := 0
	for p := head; p != nil; p = p.next {
		s += p.val
	}
	fmt.Println(s, t.k)
}
