package main

import (
	"fmt"
)

func adder() func(int) int {
	sum := 0
	return func(n int) int {
		sum += n
		if sum > 5 {
			panic(sum)
		}
		return sum
	}
}
func main() {
	f := adder()
	for i := range 5 {
		fmt.Println(f(i))
	}
}
