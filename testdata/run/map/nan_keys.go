// NaN is never found, never overwritten, never deleted but by clear.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	m := map[float64]int{}
	m[nan] = 1
	m[nan] = 2
	m[nan]++
	m[1] = 10
	v, ok := m[nan]
	fmt.Println(len(m), v, ok, m[1])
	delete(m, nan)
	fmt.Println(len(m))
	sum := 0
	for k, v := range m {
		if k != k {
			sum += v
			delete(m, k)
		}
	}
	fmt.Println(sum, len(m))
	clear(m)
	fmt.Println(len(m))
	type P struct{ x, y float64 }
	pm := map[P]bool{{nan, 1}: true, {1, 1}: true}
	pm[P{nan, 1}] = true
	fmt.Println(len(pm), pm[P{nan, 1}], pm[P{1, 1}])
	im := map[any]int{nan: 1, float32(nan): 2, 0.0: 3}
	im[nan] = 4
	im[math.Copysign(0, -1)]++
	fmt.Println(len(im), im[nan], im[0.0])
	cm := map[complex128]int{complex(nan, 0): 1}
	cm[complex(nan, 0)] = 2
	fmt.Println(len(cm))
}
