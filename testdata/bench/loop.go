package main

import "fmt"

func main() {
	s := 0
	for i := 0; i < 10000; i++ {
		for j := 0; j < 5000; j++ {
			s += (i ^ j) & 7
		}
	}
	fmt.Println(s)
}
