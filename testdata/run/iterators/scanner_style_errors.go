package main

import (
	"fmt"
	"iter"
	"strconv"
	"strings"
)

func Ints(s string) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		for _, f := range strings.Fields(s) {
			n, err := strconv.Atoi(f)
			if !yield(n, err) || err != nil {
				return
			}
		}
	}
}

func sum(s string) (total int, err error) {
	for n, err := range Ints(s) {
		if err != nil {
			return total, fmt.Errorf("sum: %w", err)
		}
		total += n
	}
	return total, nil
}

func main() {
	fmt.Println(sum("1 2 3"))
	fmt.Println(sum("1 x 3"))
	fmt.Println(sum(""))
}
