package main

import (
	"cmp"
	"fmt"
	"math"
)

func MinMax[T cmp.Ordered](first T, rest ...T) (lo, hi T) {
	lo, hi = first, first
	for _, v := range rest {
		lo, hi = min(lo, v), max(hi, v)
	}
	return
}

func Clamp[T cmp.Ordered](v, lo, hi T) T { return max(lo, min(v, hi)) }

type Grade string

func main() {
	fmt.Println(MinMax(3, 1, 2))
	fmt.Println(MinMax("pear", "apple", "zoo"))
	fmt.Println(MinMax(Grade("B"), "A"))
	fmt.Println(MinMax(1.0, math.Inf(-1), 2))
	fmt.Println(MinMax(1.0, math.NaN()))
	fmt.Println(Clamp(5, 0, 3), Clamp(-1.5, 0, 3), Clamp("m", "a", "k"))
	fmt.Println(cmp.Compare(1, 2), cmp.Compare("b", "a"), cmp.Less(2, 2), cmp.Or(0, 0, 7, 8), cmp.Or("", "x"))
}
