package main

import "fmt"

type Eqer[T any] interface{ Eq(T) bool }
type Int int
type Str string

func (i Int) Eq(j Int) bool { return i == j }
func (s Str) Eq(t Str) bool { return s == t }

func main() {
	for _, v := range []any{Int(1), Str("s"), 3} {
		switch v := v.(type) {
		case Eqer[Int]:
			fmt.Println("eq int", v.Eq(1))
		case Eqer[Str]:
			fmt.Println("eq str", v.Eq("s"))
		default:
			fmt.Printf("none %T\n", v)
		}
	}
	_, ok := any(Int(1)).(Eqer[Str])
	fmt.Println(ok)
	defer func() { fmt.Println(recover()) }()
	_ = any(Int(2)).(Eqer[string])
}
