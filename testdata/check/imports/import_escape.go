package main

import "x\y"

func main() {
	fmt.Println(1)
}
