package main

import "fmt" // ok
import ( "os" ) x

func main() {
	fmt.Println(1)
}
