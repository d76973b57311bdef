//stdin: insert apple 3\ninsert app 5\ninsert apply 1\ninsert banana 2\ninsert band 9\ncomplete app\nfuzzy appel 2\ndelete app\ncomplete a\nlongest bandana\nstats\nbogus\ninsert x y\ncomplete zzz\n

// A trie behind a command loop: autocomplete by weight, fuzzy search, longest prefix, deletion; plus a suffix array and a Bloom filter.
package main

import (
	"bufio"
	"container/list"
	"fmt"
	"os"
	"slices"
	"sort"
	"strconv"
	"strings"
)

type Trie struct {
	kids   map[rune]*Trie
	weight int
	word   bool
}

func (t *Trie) Insert(w string, weight int) {
	for _, r := range w {
		if t.kids == nil {
			t.kids = make(map[rune]*Trie)
		}
		k, ok := t.kids[r]
		if !ok {
			k = new(Trie)
			t.kids[r] = k
		}
		t = k
	}
	t.word, t.weight = true, weight
}

func (t *Trie) Find(prefix string) *Trie {
	for _, r := range prefix {
		if t = t.kids[r]; t == nil {
			return nil
		}
	}
	return t
}

type Hit struct {
	Word   string
	Weight int
}

func (t *Trie) Walk(prefix []rune, f func(Hit)) {
	if t == nil {
		return
	}
	if t.word {
		f(Hit{string(prefix), t.weight})
	}
	keys := make([]rune, 0, len(t.kids))
	for r := range t.kids {
		keys = append(keys, r)
	}
	slices.Sort(keys)
	for _, r := range keys {
		t.kids[r].Walk(append(prefix, r), f)
	}
}

func (t *Trie) Complete(prefix string, n int) (hits []Hit) {
	t.Find(prefix).Walk([]rune(prefix), func(h Hit) { hits = append(hits, h) })
	sort.SliceStable(hits, func(i, j int) bool { return hits[i].Weight > hits[j].Weight })
	return hits[:min(n, len(hits))]
}

func (t *Trie) Delete(w string) bool {
	var del func(t *Trie, rs []rune) (found, empty bool)
	del = func(t *Trie, rs []rune) (found, empty bool) {
		if len(rs) == 0 {
			found = t.word
			t.word = false
			return found, len(t.kids) == 0
		}
		k, ok := t.kids[rs[0]]
		if !ok {
			return false, false
		}
		found, gone := del(k, rs[1:])
		if gone {
			delete(t.kids, rs[0])
		}
		return found, len(t.kids) == 0 && !t.word
	}
	found, _ := del(t, []rune(w))
	return found
}

func (t *Trie) Fuzzy(word string, dist int) (out []string) {
	target := []rune(word)
	row := make([]int, len(target)+1)
	for i := range row {
		row[i] = i
	}
	var search func(t *Trie, prefix []rune, prev []int)
	search = func(t *Trie, prefix []rune, prev []int) {
		if t.word && prev[len(target)] <= dist {
			out = append(out, fmt.Sprintf("%s:%d", string(prefix), prev[len(target)]))
		}
		for r, k := range t.kids {
			cur := append(make([]int, 0, len(prev)), prev[0]+1)
			for i, c := range target {
				cost := 0
				if c != r {
					cost = 1
				}
				cur = append(cur, min(cur[i]+1, prev[i+1]+1, prev[i]+cost))
			}
			if slices.Min(cur) <= dist {
				search(k, append(prefix[:len(prefix):len(prefix)], r), cur)
			}
		}
	}
	search(t, nil, row)
	slices.Sort(out)
	return
}

func (t *Trie) Longest(s string) (best string) {
	for i, r := range s {
		if t = t.kids[r]; t == nil {
			return
		}
		if t.word {
			best = s[:i+len(string(r))]
		}
	}
	return
}

func (t *Trie) count() (nodes, words int) {
	nodes = 1
	if t.word {
		words++
	}
	for _, k := range t.kids {
		n, w := k.count()
		nodes += n
		words += w
	}
	return
}

type Bloom struct {
	bits []uint64
	k    int
}

func (b *Bloom) each(s string, f func(word int, bit uint64)) {
	x := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		x = (x ^ uint64(s[i])) * 1099511628211
	}
	for i := range uint64(b.k) {
		n := (x + i*(x>>32|1)) % uint64(len(b.bits)*64)
		f(int(n/64), 1<<(n%64))
	}
}
func (b *Bloom) Add(s string) { b.each(s, func(w int, m uint64) { b.bits[w] |= m }) }
func (b *Bloom) Has(s string) bool {
	ok := true
	b.each(s, func(w int, m uint64) { ok = ok && b.bits[w]&m != 0 })
	return ok
}

func suffixArray(s string) []int {
	sa := make([]int, len(s))
	for i := range sa {
		sa[i] = i
	}
	sort.Slice(sa, func(i, j int) bool { return s[sa[i]:] < s[sa[j]:] })
	return sa
}
func occurrences(s string, sa []int, pat string) []int {
	lo := sort.Search(len(sa), func(i int) bool { return s[sa[i]:] >= pat })
	hi := lo
	for hi < len(sa) && strings.HasPrefix(s[sa[hi]:], pat) {
		hi++
	}
	out := slices.Clone(sa[lo:hi])
	slices.Sort(out)
	return out
}

func main() {
	t := &Trie{}
	bloom := &Bloom{make([]uint64, 16), 3}
	recent := list.New()
	commands := map[string]func(args []string) (any, error){
		"insert": func(a []string) (any, error) {
			w, err := strconv.Atoi(a[1])
			if err != nil {
				return nil, err
			}
			t.Insert(a[0], w)
			bloom.Add(a[0])
			recent.PushFront(a[0])
			if recent.Len() > 3 {
				recent.Remove(recent.Back())
			}
			return "ok", nil
		},
		"complete": func(a []string) (any, error) { return t.Complete(a[0], 2), nil },
		"fuzzy": func(a []string) (any, error) {
			d, err := strconv.Atoi(a[1])
			return t.Fuzzy(a[0], d), err
		},
		"delete":  func(a []string) (any, error) { return t.Delete(a[0]), nil },
		"longest": func(a []string) (any, error) { return t.Longest(a[0]), nil },
		"stats": func([]string) (any, error) {
			n, w := t.count()
			return map[string]int{"nodes": n, "words": w}, nil
		},
	}
	in := bufio.NewScanner(os.Stdin)
	for line := 1; in.Scan(); line++ {
		f := strings.Fields(in.Text())
		if len(f) == 0 {
			continue
		}
		cmd, ok := commands[f[0]]
		if !ok {
			fmt.Printf("%d: unknown command %q\n", line, f[0])
			continue
		}
		v, err := cmd(f[1:])
		if err != nil {
			fmt.Printf("%d: %v\n", line, err)
			continue
		}
		fmt.Printf("%d: %v\n", line, v)
	}
	for e := recent.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value.(string), " ")
	}
	fmt.Println(bloom.Has("apple"), bloom.Has("banana"), bloom.Has("cherry"))
	s := "mississippi"
	sa := suffixArray(s)
	fmt.Println(sa, occurrences(s, sa, "ss"), occurrences(s, sa, "i"), occurrences(s, sa, "x"))
}
