package main

import "fmt" as f

func main() {
	fmt.Println(1)
}
