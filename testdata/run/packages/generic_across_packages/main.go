package main

import (
	"fmt"

	"example.com/app/coll"
)

type point struct{ x, y int }

func main() {
	s := coll.NewSet(1, 2, 2)
	fmt.Println(s.Len(), coll.Map([]point{{1, 2}}, func(p point) int { return p.x + p.y }))
	fmt.Printf("%T\n%T\n%T\n", s, coll.Pair[point, string]{}, coll.Pair[coll.Set[int], []point]{})
	var k coll.Keyed[string] = coll.Item{"k1", 3}
	fmt.Println(k.Key(), coll.Index([]coll.Item{{"a", 1}, {"b", 2}})["b"].N)
}
