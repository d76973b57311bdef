package main

import "fmt"

type Lener interface{ Len() int }
type Word string

func (w Word) Len() int { return len(w) }

type Ptr struct{ n int }

func (p *Ptr) Len() int { return p.n * 10 }
func Bind[T Lener](v T) int { f := v.Len; return f() + 1 }
func Expr[T Lener](v T) int { return T.Len(v) }
func Methods[T Lener](vs []T) (out []func() int) {
	for _, v := range vs {
		out = append(out, v.Len)
	}
	return
}

func main() {
	fmt.Println(Bind(Word("hey")), Bind(&Ptr{2}))
	fmt.Println(Expr(Word("x")))
	fs := Methods([]Word{"a", "bb"})
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
