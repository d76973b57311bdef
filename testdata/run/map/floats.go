// NaN and the two zeros as keys.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	m := map[float64]int{}
	for i := range 5 {
		m[nan] = i
	}
	_, ok := m[nan]
	fmt.Println(len(m), ok)
	delete(m, nan)
	fmt.Println(len(m))
	sum := 0
	for k, v := range m {
		if k == k {
			fmt.Println("no NaN")
		}
		sum += v
	}
	fmt.Println(sum)
	clear(m)
	fmt.Println(len(m))
	negzero := math.Copysign(0, -1)
	m[0] = 1
	m[negzero] = 2
	for k, v := range m {
		fmt.Println(len(m), v, math.Signbit(k))
	}
	f32 := map[float32]string{0.1: "tenth"}
	fmt.Println(f32[0.1], f32[float32(0.1)])
	anys := map[any]int{}
	anys[nan] = 1
	anys[nan] = 2
	anys[0.0] = 3
	anys[negzero] = 4
	fmt.Println(len(anys), anys[0.0])
	cs := map[complex128]int{}
	cs[complex(nan, 0)] = 1
	cs[complex(nan, 0)] = 1
	cs[complex(0, negzero)] = 2
	fmt.Println(len(cs), cs[0])
}
