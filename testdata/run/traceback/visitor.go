// Recursion through interfaces.

package main

import (
	"fmt"
)

type Node interface{ Eval() int }
type Num int
type Bin struct {
	op   byte
	l, r Node
}

func (n Num) Eval() int { return int(n) }
func (b Bin) Eval() int {
	l, r := b.l.Eval(), b.r.Eval()
	switch b.op {
	case '+':
		return l + r
	case '/':
		return l / r
	}
	panic("unknown operator " + string(b.op))
}
func main() {
	fmt.Println(Bin{'+', Num(1), Bin{'/', Num(4), Num(2)}}.Eval())
	var n Node = Bin{'+', Num(1), &Bin{'/', Num(4), Bin{'-', Num(1), Num(1)}}}
	fmt.Println(n.Eval())
}
