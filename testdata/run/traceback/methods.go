package main

type T struct{ n int }

func (t *T) Ptr(n int) { t.n = 10 / n }
func (t T) Val(n int)  { (&t).Ptr(n) }

type I interface{ Val(int) }

func call(i I) { i.Val(0) }

func main() {
	f := func() {
		call(T{1})
	}
	f()
}
