package main

import (
	"cmp"
	"fmt"
	"iter"
	"math/rand"
	"slices"
	"strings"
)

const degree = 3

type node[K cmp.Ordered, V any] struct {
	keys     []K
	vals     []V
	children []*node[K, V]
}
type BTree[K cmp.Ordered, V any] struct {
	root *node[K, V]
	n    int
}

func (n *node[K, V]) leaf() bool { return len(n.children) == 0 }
func (n *node[K, V]) full() bool { return len(n.keys) == 2*degree-1 }
func (t *BTree[K, V]) Get(k K) (v V, ok bool) {
	for n := t.root; n != nil; {
		i, found := slices.BinarySearch(n.keys, k)
		if found {
			return n.vals[i], true
		}
		if n.leaf() {
			return
		}
		n = n.children[i]
	}
	return
}
func (n *node[K, V]) split(i int) {
	c := n.children[i]
	r := &node[K, V]{keys: slices.Clone(c.keys[degree:]), vals: slices.Clone(c.vals[degree:])}
	if !c.leaf() {
		r.children = slices.Clone(c.children[degree:])
		c.children = c.children[:degree:degree]
	}
	n.keys = slices.Insert(n.keys, i, c.keys[degree-1])
	n.vals = slices.Insert(n.vals, i, c.vals[degree-1])
	n.children = slices.Insert(n.children, i+1, r)
	c.keys, c.vals = c.keys[:degree-1:degree-1], c.vals[:degree-1:degree-1]
}
func (t *BTree[K, V]) Set(k K, v V) {
	if t.root == nil {
		t.root = &node[K, V]{}
	}
	if t.root.full() {
		t.root = &node[K, V]{children: []*node[K, V]{t.root}}
		t.root.split(0)
	}
	n := t.root
	for {
		i, found := slices.BinarySearch(n.keys, k)
		if found {
			n.vals[i] = v
			return
		}
		if n.leaf() {
			n.keys = slices.Insert(n.keys, i, k)
			n.vals = slices.Insert(n.vals, i, v)
			t.n++
			return
		}
		if n.children[i].full() {
			n.split(i)
			switch c := cmp.Compare(k, n.keys[i]); {
			case c == 0:
				n.vals[i] = v
				return
			case c > 0:
				i++
			}
		}
		n = n.children[i]
	}
}
func (t *BTree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		var walk func(n *node[K, V]) bool
		walk = func(n *node[K, V]) bool {
			for i, k := range n.keys {
				if !n.leaf() && !walk(n.children[i]) {
					return false
				}
				if !yield(k, n.vals[i]) {
					return false
				}
			}
			return n.leaf() || walk(n.children[len(n.keys)])
		}
		if t.root != nil {
			walk(t.root)
		}
	}
}
func (t *BTree[K, V]) String() string {
	var sb strings.Builder
	var walk func(n *node[K, V], d int)
	walk = func(n *node[K, V], d int) {
		fmt.Fprintf(&sb, "%s%v\n", strings.Repeat("  ", d), n.keys)
		for _, c := range n.children {
			walk(c, d+1)
		}
	}
	walk(t.root, 0)
	return sb.String()
}
func main() {
	t := &BTree[int, string]{}
	for i := range 40 {
		t.Set(i*7%41, fmt.Sprint("v", i))
	}
	fmt.Print(t)
	fmt.Println(t.n)
	for k, v := range t.All() {
		if k > 10 {
			break
		}
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println()
	r := rand.New(rand.NewSource(42))
	s := &BTree[string, int]{}
	ref := map[string]int{}
	for i := 0; i < 2000; i++ {
		k := fmt.Sprintf("%03x", r.Intn(1500))
		s.Set(k, i)
		ref[k] = i
	}
	ok := s.n == len(ref)
	prev := ""
	for k, v := range s.All() {
		ok = ok && ref[k] == v && k > prev
		prev = k
	}
	fmt.Println(ok, s.n, prev)
	next, stop := iter.Pull2(s.All())
	for range 3 {
		fmt.Println(next())
	}
	stop()
	fmt.Println(next())
	_, found := s.Get("zzz")
	fmt.Println(found)
}
