package main

import "fmt"

type Opts[T any] struct {
	Val T
	Set bool
}
type Node[K comparable, V any] struct {
	Key K
	Ptr V
	Fn  func(K) V
	Arr [2]K
	Opts[bool]
}

func main() {
	n := Node[string, *int]{Key: "k", Opts: Opts[bool]{Val: true, Set: true}}
	x := 5
	n.Ptr = &x
	*n.Ptr++
	n.Fn = func(s string) *int { y := len(s); return &y }
	fmt.Println(n.Key, *n.Ptr, n.Val, n.Set, *n.Fn("abc"))
	n.Arr[1] = "z"
	m := n
	m.Arr[1] = "changed"
	fmt.Printf("%q %q\n", n.Arr, m.Arr)
	p := &n
	p.Opts.Val = false
	fmt.Println(n.Opts, (*p).Key)
}
