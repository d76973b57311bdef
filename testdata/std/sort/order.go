// sort and slices: stability, searching, helpers, panics.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"sort"
	"strings"
)

type rec struct{ k, i int }
type byK []rec

func (b byK) Len() int           { return len(b) }
func (b byK) Less(i, j int) bool { return b[i].k < b[j].k }
func (b byK) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	f()
}

func main() {
	for _, n := range []int{0, 1, 2, 5, 12, 13, 50, 51, 100, 1000} {
		for pattern := range 6 {
			rs := make([]rec, n)
			x := uint32(7)
			for i := range rs {
				x = x*1664525 + 1013904223
				k := [...]int{i, n - i, int(x>>20) % 10, int(x >> 8), 5, i % 7 * 3}[pattern]
				rs[i] = rec{k, i}
			}
			a, b, c, d := slices.Clone(rs), slices.Clone(rs), slices.Clone(rs), slices.Clone(rs)
			sort.Stable(byK(a))
			sort.SliceStable(b, func(i, j int) bool { return b[i].k < b[j].k })
			slices.SortStableFunc(c, func(x, y rec) int { return cmp.Compare(x.k, y.k) })
			sort.Sort(byK(d))
			e := slices.Clone(rs)
			sort.Slice(e, func(i, j int) bool { return e[i].k < e[j].k })
			f := slices.Clone(rs)
			slices.SortFunc(f, func(x, y rec) int { return x.k - y.k })
			sum := 0
			for i, r := range f {
				sum = sum*31 + r.i*(i+1)
			}
			sum2 := 0
			for i, r := range d {
				sum2 = sum2*31 + r.i*(i+1)
			}
			sum3 := 0
			for i, r := range e {
				sum3 = sum3*31 + r.i*(i+1)
			}
			g := slices.Clone(rs)
			sort.Sort(sort.Reverse(byK(g)))
			fmt.Println(n, pattern, slices.Equal(a, b), slices.Equal(b, c), sort.IsSorted(byK(d)), sum, sum2, sum3, sort.SliceIsSorted(g, func(i, j int) bool { return g[i].k > g[j].k }))
		}
	}
	fs := []float64{3, math.NaN(), -1, math.Inf(1), 0, math.Copysign(0, -1), math.NaN(), math.Inf(-1)}
	sort.Float64s(fs)
	fmt.Println(fs, sort.Float64sAreSorted(fs), slices.Max([]float64{1, math.NaN()}), slices.Min(fs))
	ss := []string{"b", "", "a", "ab", "日", "Z"}
	sort.Strings(ss)
	fmt.Println(ss, sort.SearchStrings(ss, "ab"), sort.SearchInts([]int{1, 3, 5}, 4), sort.Search(10, func(i int) bool { return i*i >= 50 }))
	i, ok := sort.Find(len(ss), func(i int) int { return strings.Compare("b", ss[i]) })
	fmt.Println(i, ok)
	fmt.Println(slices.BinarySearch(ss, "b"))
	fmt.Println(slices.BinarySearchFunc([]rec{{1, 0}, {5, 0}}, 5, func(r rec, k int) int { return r.k - k }))
	s := []int{1, 2, 3, 4, 5}
	fmt.Println(slices.Insert(slices.Clone(s), 2, 9, 8), slices.Delete(slices.Clone(s), 1, 3), slices.Replace(slices.Clone(s), 0, 2, 7, 7, 7), slices.Index(s, 4), slices.Contains(s, 9), len(slices.Grow(s, 10)))
	try(func() { slices.Insert(s, 9, 1) })
	try(func() { slices.Delete(s, 3, 1) })
	try(func() { slices.Delete(s, 0, 9) })
	try(func() { slices.Grow(s, -1) })
	try(func() { slices.Max([]int{}) })
	try(func() { slices.MinFunc([]int{}, cmp.Compare[int]) })
	try(func() { slices.Repeat(s, -1) })
	try(func() { slices.Chunk(s, 0) })
	try(func() { sort.Slice(5, nil) })
	fmt.Println(slices.Compact([]int{1, 1, 2, 2, 1}), slices.CompactFunc([]string{"a", "A", "b"}, strings.EqualFold), slices.Compare(s, []int{1, 2, 4}), slices.Concat(s, s[:1]), slices.Repeat([]int{1, 2}, 2))
	for c := range slices.Chunk(s, 2) {
		fmt.Print(c, cap(c), " ")
	}
	for i, v := range slices.Backward(s) {
		fmt.Print(i, v, " ")
	}
	fmt.Println(slices.Collect(slices.Values(s)), slices.Sorted(maps.Keys(map[int]int{3: 1, 1: 1, 2: 1})), slices.SortedFunc(slices.Values(s), func(a, b int) int { return b - a }), slices.AppendSeq([]int{0}, slices.Values(s)))
	m := map[string]int{"a": 1, "b": 2}
	m2 := maps.Clone(m)
	maps.DeleteFunc(m2, func(k string, v int) bool { return v == 1 })
	maps.Copy(m, map[string]int{"c": 3})
	fmt.Println(m, m2, maps.Equal(m, m2), maps.Collect(maps.All(m)), slices.Sorted(maps.Values(m)), maps.EqualFunc(m, m, func(a, b int) bool { return a == b }))
	maps.Insert(m2, maps.All(map[string]int{"z": 26}))
	fmt.Println(m2, cmp.Compare(math.NaN(), 1), cmp.Less(1, math.NaN()), cmp.Or(0, 3, 5), cmp.Or("", "x"), slices.IsSorted(s), slices.IsSortedFunc(s, func(a, b int) int { return b - a }), slices.EqualFunc(s, s, func(a, b int) bool { return a == b }), slices.ContainsFunc(s, func(i int) bool { return i > 4 }), slices.IndexFunc(s, func(i int) bool { return i > 2 }))
	fmt.Println(errors.Join(nil, nil), errors.Join(errors.New("a"), nil, errors.New("b")), slices.Clip(s[:2:4]), cap(slices.Clip(s[:2:4])))
}
