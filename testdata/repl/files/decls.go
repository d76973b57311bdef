// A Go file: its declarations are taken, in any order.
package main

import "fmt"

var side = unit * 2

const unit = 1.5

// Area is of a square, times the unit.
func Area(n float64) float64 { return n * n * side }

func main() { fmt.Println(Area(1)) }

func init() { fmt.Println("init ran") }
