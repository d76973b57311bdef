package main

import "fmt"

type Reg[V any] struct{ m map[string]V }

func (r *Reg[V]) Get(k string) V { return r.m[k] }
func New[V any](k string, v V) *Reg[V] { return &Reg[V]{map[string]V{k: v}} }
func Zero[T any]() (z T)               { return }

type D[T any] struct{ v T }

var (
	reg   = New("a", 1)
	zero  = Zero[[2]int]()
	table = []func(int) int{nil, Twice[int]}
	ids   = Collect("x", "y")
	def   = D[D[int]]{D[int]{4}}.v
)

func Twice[T ~int](v T) T       { return v * 2 }
func Collect[T any](vs ...T) []T { return vs }

func main() {
	fmt.Println(reg.Get("a"), zero, table[1](3), ids)
	reg.m["b"] = 2
	fmt.Println(len(reg.m), def.v)
}
