package main

import "é"

func main() {
	fmt.Println(1)
}
