package main

import "a//b"

func main() {
	fmt.Println(1)
}
