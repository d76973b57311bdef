// Division with infinities and NaN.
package main

import (
	"fmt"
	"math"
)

func main() {
	inf, nan := math.Inf(1), math.NaN()
	vals := []complex128{0, 1, 1i, complex(inf, 0), complex(0, -inf), complex(nan, 1), complex(inf, nan), complex(inf, inf)}
	for _, a := range vals {
		for _, b := range vals {
			fmt.Print(a/b, " ")
		}
		fmt.Println()
	}
	fmt.Println(complex(inf, 1)*complex(1, 1), complex(nan, 0) == complex(nan, 0), complex(0, math.Copysign(0, -1)))
}
