// Method expressions of values and pointers called through variables.

package main

type num int

func (n num) half(by int) int   { return int(n) / by }
func (n *num) set(by int)       { *n = num(int(*n) / by) }

func call[A, B any](f func(A, int) B, a A) B { return f(a, 0) }

func main() {
	defer func() {
		recover()
		var n num = 9
		f := (*num).set
		f(&n, 0)
	}()
	call(num.half, 8)
}
