package main

import "fmt"

func main() {
	const n = 400
	count := 0
	for y := 0; y < n; y++ {
		for x := 0; x < n; x++ {
			cr := 2*float64(x)/n - 1.5
			ci := 2*float64(y)/n - 1.0
			zr, zi := 0.0, 0.0
			i := 0
			for ; i < 100; i++ {
				tr := zr*zr - zi*zi + cr
				zi = 2*zr*zi + ci
				zr = tr
				if zr*zr+zi*zi > 4 {
					break
				}
			}
			if i == 100 {
				count++
			}
		}
	}
	fmt.Println(count)
}
