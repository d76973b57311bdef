package main

import (
	"fmt"
	"math/big"
)

func main() {
	for _, x := range []int64{7, -7, 5, -5, 6, 0, 8, 4, -4, 1} {
		for _, y := range []int64{2, -2, 3, -3, 4, 8} {
			for _, m := range []big.RoundingMode{big.Trunc, big.Floor, big.Ceil, big.Round} {
				q := new(big.Int)
				r := new(big.Int)
				a, b := q.Divide(big.NewInt(x), big.NewInt(y), r, m)
				fmt.Print(x, y, m, a, b, " ")
			}
			fmt.Println()
		}
	}
}
