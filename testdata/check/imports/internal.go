package main

import "internal/abi"
import "fmt"

func main() { fmt.Println(abi.X) }
