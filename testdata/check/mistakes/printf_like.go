package main

import "fmt"

func main() {
	fmt.Println("total: " + 5)
	fmt.Println("a" + 'b')
	var total int
	fmt.Println("total: " + total)
	fmt.Printf(5)
	fmt.Println(undefinedVar)
	s := fmt.Sprintf("%d", 1)
	s = 5
	var n int = s
}
