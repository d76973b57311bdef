package main

import "fmt"

type Pipe[I, O any] struct {
	f     func(I) O
	Steps int
}

func NewPipe[I, O any](f func(I) O) Pipe[I, O] { return Pipe[I, O]{f, 1} }
func (p Pipe[I, O]) Run(i I) O                 { return p.f(i) }
func Then[I, M, O any](p Pipe[I, M], f func(M) O) Pipe[I, O] {
	return Pipe[I, O]{func(i I) O { return f(p.f(i)) }, p.Steps + 1}
}

func main() {
	p := NewPipe(func(s string) int { return len(s) })
	q := Then(p, func(n int) float64 { return float64(n) / 2 })
	r := Then(q, func(f float64) string { return fmt.Sprintf("<%.1f>", f) })
	fmt.Println(r.Run("hello"), r.Steps, p.Steps)
}
