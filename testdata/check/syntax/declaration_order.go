package main

import "os"

var x = os.Args

import "fmt"

func main() { fmt.Println(x) }
