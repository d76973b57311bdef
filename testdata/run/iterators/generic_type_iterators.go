package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
)

type OrderedMap[K cmp.Ordered, V any] struct {
	keys []K
	m    map[K]V
}

func (o *OrderedMap[K, V]) Set(k K, v V) {
	if o.m == nil {
		o.m = map[K]V{}
	}
	if _, ok := o.m[k]; !ok {
		i, _ := slices.BinarySearch(o.keys, k)
		o.keys = slices.Insert(o.keys, i, k)
	}
	o.m[k] = v
}

func (o *OrderedMap[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for _, k := range o.keys {
			if !yield(k, o.m[k]) {
				return
			}
		}
	}
}
func (o *OrderedMap[K, V]) Keys() iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range o.All() {
			if !yield(k) {
				return
			}
		}
	}
}

func main() {
	var o OrderedMap[string, int]
	for i, s := range []string{"pear", "fig", "kiwi", "fig"} {
		o.Set(s, i)
	}
	for k, v := range o.All() {
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println(slices.Collect(o.Keys()))
	for k := range o.Keys() {
		if k > "g" {
			fmt.Println("first after g:", k)
			break
		}
	}
}
