// Expression statements, blank assignments, unused results, empty statements and bodies.
package main

import "fmt"

type T struct{ n int }

func (t *T) inc() *T { t.n++; return t }
func f() (int, error) { fmt.Print("f "); return 1, nil }

var _ = fmt.Sprint("package level")
var _, blank = f()

func _() { panic("never") }
func init() { _ = blank }
func unused(_ int, _ string) (_ bool) { return }

func main() {
	f()
	_, _ = f()
	_ = unused(1, "")
	x, _ := f()
	_, y := f()
	_ = x
	_ = y
	(f())
	t := &T{}
	t.inc()
	t.inc().inc()
	(*T).inc(t)
	func() {}()
	ch := make(chan int, 1)
	ch <- 1
	<-ch
	close(ch)
	<-ch
	(<-ch)
	copy([]int{1}, []int{2})
	_ = append([]int{}, 1)
	_ = len("abc")
	_ = t == nil
	_ = [...]int{1, 2}
	_ = &T{}
	_ = map[string]int{}["k"]
	_ = any(1).(int)
	_ = -x + 1
	_ = func() int { panic("not called") }
	recover()
	print()
	{
	}
	;
	if true {
	}
	for false {
	}
	switch {
	}
	for range 0 {
	}
	for i := 0; i < 3; i++ {
	}
	var _ int
	var _, _ = 1, "a"
	const _ = 5
	type _ struct{}
	_ = 1 << 3
	_ = "str"
	_ = nil == t
	fmt.Println(t.n)
label:
	fmt.Println("labelled")
	if t.n < 5 {
		t.n++
		goto label
	}
}
