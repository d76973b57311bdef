// Huffman coding with container/heap, and run-length and LZ77 beside it.
package main

import (
	"bytes"
	"container/heap"
	"fmt"
	"sort"
	"strings"
)

type Node struct {
	sym         byte
	weight      int
	order       int
	left, right *Node
}

type Queue []*Node

func (q Queue) Len() int { return len(q) }
func (q Queue) Less(i, j int) bool {
	if q[i].weight != q[j].weight {
		return q[i].weight < q[j].weight
	}
	return q[i].order < q[j].order
}
func (q Queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *Queue) Push(x any)   { *q = append(*q, x.(*Node)) }
func (q *Queue) Pop() any {
	old := *q
	n := old[len(old)-1]
	*q = old[:len(old)-1]
	return n
}

func build(text []byte) *Node {
	var freq [256]int
	for _, b := range text {
		freq[b]++
	}
	q := Queue{}
	order := 0
	for b, n := range freq {
		if n > 0 {
			q = append(q, &Node{sym: byte(b), weight: n, order: order})
			order++
		}
	}
	heap.Init(&q)
	for q.Len() > 1 {
		a, b := heap.Pop(&q).(*Node), heap.Pop(&q).(*Node)
		heap.Push(&q, &Node{weight: a.weight + b.weight, order: order, left: a, right: b})
		order++
	}
	return q[0]
}

func (n *Node) codes(prefix string, out map[byte]string) {
	if n.left == nil {
		if prefix == "" {
			prefix = "0"
		}
		out[n.sym] = prefix
		return
	}
	n.left.codes(prefix+"0", out)
	n.right.codes(prefix+"1", out)
}

type bitWriter struct {
	buf  []byte
	cur  byte
	bits uint
}

func (w *bitWriter) write(code string) {
	for _, c := range code {
		w.cur = w.cur<<1 | byte(c-'0')
		if w.bits++; w.bits == 8 {
			w.buf = append(w.buf, w.cur)
			w.cur, w.bits = 0, 0
		}
	}
}
func (w *bitWriter) flush() []byte {
	if w.bits > 0 {
		w.buf = append(w.buf, w.cur<<(8-w.bits))
	}
	return w.buf
}

func decode(root *Node, data []byte, n int) []byte {
	out := make([]byte, 0, n)
	at := root
	for _, b := range data {
		for i := 7; i >= 0 && len(out) < n; i-- {
			if at.left != nil {
				if b>>i&1 == 0 {
					at = at.left
				} else {
					at = at.right
				}
			}
			if at.left == nil {
				out = append(out, at.sym)
				at = root
			}
		}
	}
	return out
}

func rle(in []byte) (out []byte) {
	for i := 0; i < len(in); {
		j := i
		for j < len(in) && in[j] == in[i] && j-i < 255 {
			j++
		}
		out = append(out, byte(j-i), in[i])
		i = j
	}
	return
}
func unrle(in []byte) (out []byte) {
	for i := 0; i+1 < len(in); i += 2 {
		out = append(out, bytes.Repeat(in[i+1:i+2], int(in[i]))...)
	}
	return
}

type token struct {
	dist, length int
	next         byte
}

func lz(in []byte) (out []token) {
	for i := 0; i < len(in); {
		best := token{next: in[i]}
		for d := 1; d <= i && d <= 64; d++ {
			l := 0
			for i+l < len(in)-1 && in[i+l-d] == in[i+l] {
				l++
			}
			if l > best.length {
				best = token{d, l, in[i+l]}
			}
		}
		out = append(out, best)
		i += best.length + 1
	}
	return
}
func unlz(ts []token) (out []byte) {
	for _, t := range ts {
		for range t.length {
			out = append(out, out[len(out)-t.dist])
		}
		out = append(out, t.next)
	}
	return
}

func main() {
	for _, text := range []string{"abracadabra", "aaaaaaaaaa", "mississippi river banks", strings.Repeat("xyzzy plugh ", 6), "q"} {
		root := build([]byte(text))
		table := map[byte]string{}
		root.codes("", table)
		var syms []int
		for s := range table {
			syms = append(syms, int(s))
		}
		sort.Ints(syms)
		for _, s := range syms {
			fmt.Printf("%q=%s ", s, table[byte(s)])
		}
		fmt.Println()
		w := &bitWriter{}
		for i := 0; i < len(text); i++ {
			w.write(table[text[i]])
		}
		packed := w.flush()
		back := decode(root, packed, len(text))
		fmt.Printf("%d -> %d bytes %x ok=%t\n", len(text), len(packed), packed, string(back) == text)
		r := rle([]byte(text))
		fmt.Println("rle", len(r), bytes.Equal(unrle(r), []byte(text)))
		ts := lz([]byte(text))
		fmt.Println("lz", len(ts), ts[0], ts[len(ts)-1], string(unlz(ts)) == text)
	}
}
