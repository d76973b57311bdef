// Infinities, NaN and negative zero in arithmetic and comparison.
package main

import (
	"fmt"
	"math"
)

func main() {
	zero := 0.0
	inf := 1 / zero
	nan := zero / zero
	neg := -zero
	fmt.Println(inf, -inf, nan, neg, 1/neg, math.Copysign(0, -1), 1/math.Copysign(0, -1))
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, nan >= nan, !(nan < 1))
	fmt.Println(inf == inf, inf > math.MaxFloat64, -inf < inf, inf-inf, inf*0, inf+1 == inf)
	fmt.Println(zero == neg, math.Signbit(neg), math.Signbit(zero*-1), zero*-1)
	if nan < 1 || nan >= 1 {
		fmt.Println("ordered")
	} else {
		fmt.Println("unordered")
	}
	for i := 0; nan > 0; i++ {
		fmt.Println("never")
	}
	var f32 float32 = 3.4e38
	fmt.Println(f32*10, -f32*10, f32*10-f32*10, 1/f32/1e10)
	arr := [2]float64{nan, 1}
	fmt.Println(arr == arr, [1]float64{0} == [1]float64{neg})
	type s struct{ f float64 }
	fmt.Println(s{nan} == s{nan}, s{0} == s{math.Copysign(0, -1)}, any(nan) == any(nan), any(zero) == any(neg))
	switch nan {
	case nan:
		fmt.Println("same")
	default:
		fmt.Println("different")
	}
	fmt.Println(max(nan, 1), min(1, nan), max(zero, math.Copysign(0, -1)), min(zero, math.Copysign(0, -1)), max(-inf, inf))
}
