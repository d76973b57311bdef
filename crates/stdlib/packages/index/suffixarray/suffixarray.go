// Package suffixarray finds bytes in data that was indexed before.
package suffixarray

import (
	"bytes"
	"regexp"
	"slices"
	"sort"
)

// An Index is data with its suffixes in order.
type Index struct {
	data []byte
	sa   []int
}

// New indexes data, which must not change afterwards.
func New(data []byte) *Index {
	return &Index{data, sorted(data)}
}

// sorted gives the suffixes in order: by their first byte, then doubling the
// length that counts.
func sorted(data []byte) []int {
	n := len(data)
	sa, rank, next := make([]int, n), make([]int, n), make([]int, n)
	for i, c := range data {
		sa[i], rank[i] = i, int(c)
	}
	for size := 1; ; size *= 2 {
		behind := func(i int) int {
			if i+size < n {
				return rank[i+size]
			}
			return -1
		}
		compare := func(a, b int) int {
			if d := rank[a] - rank[b]; d != 0 {
				return d
			}
			return behind(a) - behind(b)
		}
		slices.SortFunc(sa, compare)
		for i, s := range sa {
			switch {
			case i == 0:
				next[s] = 0
			case compare(sa[i-1], s) == 0:
				next[s] = next[sa[i-1]]
			default:
				next[s] = next[sa[i-1]] + 1
			}
		}
		copy(rank, next)
		if n == 0 || rank[sa[n-1]] == n-1 {
			return sa
		}
	}
}

// Bytes is the data.
func (x *Index) Bytes() []byte { return x.data }

// find is the part of sa whose suffixes begin with s.
func (x *Index) find(s []byte) []int {
	i := sort.Search(len(x.sa), func(i int) bool { return bytes.Compare(x.data[x.sa[i]:], s) >= 0 })
	j := i + sort.Search(len(x.sa)-i, func(j int) bool { return !bytes.HasPrefix(x.data[x.sa[i+j]:], s) })
	return x.sa[i:j]
}

// Lookup gives at most n places of s (all if n < 0) in no order.
func (x *Index) Lookup(s []byte, n int) (result []int) {
	if len(s) > 0 && n != 0 {
		found := x.find(s)
		if n < 0 || len(found) < n {
			n = len(found)
		}
		if n > 0 {
			result = slices.Clone(found[:n])
		}
	}
	return
}

// FindAllIndex gives at most n matches of r (all if n < 0), sorted.
func (x *Index) FindAllIndex(r *regexp.Regexp, n int) (result [][]int) {
	prefix, complete := r.LiteralPrefix()
	if prefix == "" {
		return r.FindAllIndex(x.data, n)
	}
	if n == 0 {
		return nil
	}
	if !complete {
		r = regexp.MustCompile("^" + r.String())
	}
	// Few places may be enough; if not, more are looked up.
	for places := n; ; places += 2 * (n - len(result)) {
		found := x.Lookup([]byte(prefix), places)
		slices.Sort(found)
		result = result[:0]
		before := 0
		for _, at := range found {
			end := at + len(prefix)
			if !complete {
				m := r.FindIndex(x.data[at:])
				if m == nil {
					continue
				}
				end = at + m[1]
			}
			if at >= before && len(result) != n {
				result = append(result, []int{at, end})
				before = end
			}
		}
		if n < 0 || len(result) == n || len(found) < places {
			break
		}
	}
	if len(result) == 0 {
		return nil
	}
	return
}
