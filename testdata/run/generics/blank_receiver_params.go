package main

import "fmt"

type M[K comparable, V any] struct{ m map[K]V }

func (M[_, _]) Ping()        { fmt.Println("ping") }
func (m M[K, _]) Kind() string { var k K; return fmt.Sprintf("%T", k) }

func main() {
	var m M[string, int]
	m.Ping()
	fmt.Println(m.Kind(), M[bool, any].Kind(M[bool, any]{}))
}
