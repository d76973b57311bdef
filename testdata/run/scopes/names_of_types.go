// Receivers, parameters and results may have the names of the types that stand behind them.
package main

import "fmt"

type list []int

func (list list) with(x int) list { return append(list, x) }

func (list *list) push(xs ...list) (n list, err error) {
	for _, x := range xs {
		*list = append(*list, x...)
	}
	return *list, nil
}

type pair[K comparable, V any] struct {
	key   K
	value V
}

func (pair pair[K, V]) with(key K, value V) pair[K, V] {
	pair.key, pair.value = key, value
	return pair
}

func longest(list list, int int) (string list) { return list[:int] }

func main() {
	l := list{1}.with(2)
	all, err := l.push(list{3}, list{4, 5})
	fmt.Println(l, all, err, longest(l, 2))
	fmt.Println(pair[string, int]{}.with("a", 1))
	f := func(list list, m map[string]list) list { return list }
	fmt.Println(f(l, nil))
}
