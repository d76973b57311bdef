package main

import (
	"fmt"
	"strconv"
)

func main() {
	sum, fsum, length := 0, 0.0, 0
	for i := range 150000 {
		s := strconv.Itoa(i * 7919)
		n, err := strconv.Atoi(s)
		if err != nil {
			panic(err)
		}
		sum += n
		f := strconv.FormatFloat(float64(i)/7, 'f', 3, 64)
		x, err := strconv.ParseFloat(f, 64)
		if err != nil {
			panic(err)
		}
		fsum += x
		length += len(s) + len(f)
	}
	fmt.Printf("%d %.3f %d\n", sum, fsum, length)
}
