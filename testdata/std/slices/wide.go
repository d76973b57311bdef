package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"math"
	"slices"
	"sort"
	"strings"
)

type P struct {
	N string
	A int
}
type byAge []P

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].A < b[j].A }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }
func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			_, isErr := r.(error)
			fmt.Printf("%s: %v %v\n", name, r, isErr)
			return
		}
		fmt.Println(name, "ok")
	}()
	f()
}
func main() {
	s := []int{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5}
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(t, slices.IsSorted(t), slices.IsSorted(s), slices.Max(s), slices.Min(s))
	i, ok := slices.BinarySearch(t, 5)
	fmt.Println(i, ok)
	i, ok = slices.BinarySearch(t, 100)
	fmt.Println(i, ok)
	fmt.Println(slices.Compact(t), t, slices.Index(s, 9), slices.Contains(s, 7), slices.IndexFunc(s, func(x int) bool { return x > 4 }))
	fmt.Println(slices.Insert([]int{1, 2, 3}, 1, 9, 8), slices.Delete([]int{1, 2, 3, 4}, 1, 3), slices.Replace([]int{1, 2, 3}, 0, 2, 7, 7, 7))
	d := []int{1, 2, 3, 4}
	e := slices.Delete(d, 0, 2)
	fmt.Println(d, e, slices.DeleteFunc([]int{1, 2, 3, 4}, func(x int) bool { return x%2 == 0 }))
	try("ins", func() { slices.Insert([]int{1}, 5, 1) })
	try("del", func() { slices.Delete([]int{1}, 1, 0) })
	try("del2", func() { slices.Delete([]int{1}, 0, 3) })
	try("rep", func() { slices.Replace([]int{1}, 0, 3, 1) })
	try("max", func() { slices.Max([]int{}) })
	try("minf", func() { slices.MinFunc([]int{}, cmp.Compare[int]) })
	try("grow", func() { slices.Grow([]int{}, -1) })
	try("repeat", func() { slices.Repeat([]int{1}, -1) })
	try("repeat2", func() { slices.Repeat([]int{1, 2}, math.MaxInt) })
	try("chunk", func() { slices.Chunk([]int{1}, 0) })
	fmt.Println(slices.Collect(slices.Chunk(s, 4)), slices.Repeat([]string{"a", "b"}, 2), slices.Concat([]int{1}, nil, []int{2, 3}))
	ps := []P{{"a", 3}, {"b", 1}, {"c", 3}, {"d", 2}, {"e", 1}}
	q := slices.Clone(ps)
	slices.SortStableFunc(q, func(a, b P) int { return cmp.Compare(a.A, b.A) })
	fmt.Println(q)
	q = slices.Clone(ps)
	slices.SortFunc(q, func(a, b P) int { return cmp.Or(-cmp.Compare(a.A, b.A), strings.Compare(a.N, b.N)) })
	fmt.Println(q)
	sort.Sort(sort.Reverse(byAge(q)))
	sort.Stable(byAge(q))
	fmt.Println(q, sort.IsSorted(byAge(q)))
	sort.Slice(q, func(i, j int) bool { return q[i].N < q[j].N })
	fmt.Println(q, sort.SearchInts([]int{1, 3, 5}, 4), sort.SearchStrings([]string{"a", "c"}, "b"), sort.Search(10, func(i int) bool { return i*i >= 50 }))
	fi, found := sort.Find(3, func(i int) int { return 1 - i })
	fmt.Println(fi, found)
	fl := []float64{2, math.NaN(), -1, math.Inf(1), math.Inf(-1), 0}
	sort.Float64s(fl)
	fmt.Println(fl, slices.Max([]float64{1, math.NaN()}), slices.Min([]float64{1, math.NaN()}), slices.Contains(fl, math.NaN()))
	n, ok := slices.BinarySearchFunc(ps, "c", func(p P, s string) int { return strings.Compare(p.N, s) })
	fmt.Println(n, ok, slices.Equal([]int{1}, []int{1}), slices.Compare([]int{1, 2}, []int{1, 3}), slices.EqualFunc([]int{1}, []string{"x"}, func(a int, b string) bool { return len(b) == a }))
	for i, v := range slices.Backward([]string{"a", "b"}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println(slices.Sorted(maps.Keys(map[string]int{"z": 1, "a": 2})), slices.SortedFunc(slices.Values([]int{1, 3, 2}), func(a, b int) int { return b - a }), slices.AppendSeq([]int{0}, slices.Values([]int{1})), slices.Collect(maps.Values(map[int]int{1: 2})))
	m := map[string]int{"a": 1, "b": 2}
	m2 := maps.Clone(m)
	m2["c"] = 3
	maps.DeleteFunc(m2, func(k string, v int) bool { return v == 1 })
	maps.Copy(m2, map[string]int{"q": 9})
	fmt.Println(m, m2, maps.Equal(m, m2), maps.Collect(slices.All([]string{"x", "y"})), maps.EqualFunc(m, m, func(a, b int) bool { return a == b }), maps.Clone(map[int]int(nil)) == nil)
	maps.Insert(m, maps.All(m2))
	fmt.Println(m)
	next, stop := iter.Pull(slices.Values([]int{1, 2}))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	n2, stop2 := iter.Pull2(slices.All([]string{"a", "b"}))
	fmt.Println(n2())
	stop2()
	fmt.Println(n2())
	fmt.Println(cmp.Compare(math.NaN(), 1), cmp.Less(math.NaN(), math.NaN()), cmp.Compare("a", "b"), cmp.Or(0, 3, 5), cmp.Or("", "x"))
	fmt.Println(cap(slices.Clip(make([]int, 2, 10))), slices.ContainsFunc(s, func(i int) bool { return i < 0 }), slices.CompactFunc([]string{"a", "A", "b"}, strings.EqualFold), slices.IsSortedFunc(ps, func(a, b P) int { return cmp.Compare(a.N, b.N) }))
	big := make([]int, 1000)
	x := uint32(1)
	for i := range big {
		x = x*1664525 + 1013904223
		big[i] = int(x>>16) % 50
	}
	type pr struct{ k, i int }
	prs := make([]pr, len(big))
	for i, v := range big {
		prs[i] = pr{v, i}
	}
	h := 0
	u := slices.Clone(prs)
	slices.SortFunc(u, func(a, b pr) int { return a.k - b.k })
	for i, p := range u {
		h = (h*31 + p.i*i) & 0xffffffff
	}
	u2 := slices.Clone(prs)
	sort.Slice(u2, func(i, j int) bool { return u2[i].k < u2[j].k })
	for i, p := range u2 {
		h = (h*31 + p.i*i) & 0xffffffff
	}
	cnt := 0
	u3 := slices.Clone(prs)
	sort.SliceStable(u3, func(i, j int) bool { cnt++; return u3[i].k < u3[j].k })
	for i, p := range u3 {
		h = (h*31 + p.i*i) & 0xffffffff
	}
	fmt.Println("hash of unstable orders", h, cnt)
	try("sortslice", func() { sort.Slice(5, nil) })
	_ = errors.New
	fmt.Println(slices.MaxFunc(ps, func(a, b P) int { return a.A - b.A }), slices.MinFunc(ps, func(a, b P) int { return a.A - b.A }))
	fmt.Println(sort.IntSlice{3, 1}.Len(), sort.StringsAreSorted([]string{"a", "b"}), sort.SearchFloat64s([]float64{1, 2}, 1.5))
}
