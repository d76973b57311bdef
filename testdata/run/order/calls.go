// Calls, receives and literals happen in source order; what is between them is read as gc reads it.
package main

import "fmt"

var log []string

func t(s string) string { log = append(log, s); return s }
func n(i int) int       { log = append(log, fmt.Sprint(i)); return i }
func flush()            { fmt.Println(log); log = nil }

type S struct{ a, b int }

func (s S) m(i int) S          { log = append(log, fmt.Sprint("m", i)); return s }
func get(i int) S              { log = append(log, fmt.Sprint("get", i)); return S{i, i} }
func fn(i int) func(int) int   { log = append(log, fmt.Sprint("fn", i)); return n }
func two(i int) (int, int)     { log = append(log, fmt.Sprint("two", i)); return i, i + 1 }
func bl(i int, b bool) bool    { log = append(log, fmt.Sprint("b", i)); return b }
func sl(i int) []int           { log = append(log, fmt.Sprint("sl", i)); return make([]int, 5) }
func mp(i int) map[int]int     { log = append(log, fmt.Sprint("mp", i)); return map[int]int{} }
func pt(i int) *S              { log = append(log, fmt.Sprint("pt", i)); return &S{} }
func ch(i int) chan int        { log = append(log, fmt.Sprint("ch", i)); c := make(chan int, 1); c <- i; return c }

func main() {
	_ = n(1) + n(2)*n(3) - n(4)
	flush()
	_ = []int{n(1), n(2), 4: n(3)}
	flush()
	_ = S{b: n(1), a: n(2)}
	flush()
	_ = map[string]int{t("a"): n(1), t("b"): n(2)}
	flush()
	get(1).m(n(2)).m(n(3))
	flush()
	fn(1)(n(2))
	flush()
	sl(1)[n(2)] = n(3)
	flush()
	mp(1)[n(2)] = n(3)
	flush()
	pt(1).a, sl(2)[n(3)] = n(4), n(5)
	flush()
	_ = bl(1, true) && bl(2, false) && bl(3, true) || bl(4, true) || bl(5, true)
	flush()
	_ = sl(1)[n(1):n(2):n(3)]
	flush()
	_ = <-ch(n(1)) + n(2) + <-ch(3)
	flush()
	ch2 := make(chan int, 2)
	func() chan int { log = append(log, "c"); return ch2 }() <- n(1)
	flush()
	fmt.Sprint(t("x"), n(1), t("y"))
	flush()
	_ = [2]int{n(1), n(2)}[n(0)]
	flush()
	x, y := n(1), n(2)
	x, y = two(n(3))
	_, _ = x, y
	flush()
	if bl(1, n(2) < n(3)) == bl(4, true) {
		flush()
	}
	switch n(1) {
	case n(2), n(3):
	case n(1):
		flush()
	}
	for i, e := n(0), n(2); i < n(e); i += n(1) {
		t("body")
	}
	flush()
	for range sl(1)[:n(2)] {
		t("r")
	}
	flush()
	defer func(a, b int) { t("deferred"); flush() }(n(1), n(2))
	flush()
	go func(int) {}(n(1))
	flush()
	_ = append(sl(1), n(2), n(3))
	_ = copy(sl(1), sl(2))
	delete(mp(1), n(2))
	_ = complex(float64(n(1)), float64(n(2)))
	_ = max(n(1), n(2))
	flush()
	_ = get(1) == get(2)
	_ = any(n(1)) == any(n(2))
	_ = t("a")+t("b") < t("c")
	flush()
	*func() *int { log = append(log, "p"); return new(int) }() += n(1)
	sl(1)[n(2)] += n(3)
	mp(1)[n(2)]++
	flush()
	_ = func(a, b int) int { return a }(two(1))
	_ = pt(1).m(n(2))
	flush()
}
