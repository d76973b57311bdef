package main

import "no/such/package"
import "fmt"

func main() { fmt.Println() }
