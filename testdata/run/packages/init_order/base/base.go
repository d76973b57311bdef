package base

import "fmt"

var n = 100

func Next(who string) int { n++; fmt.Println("base.Next", who, n); return n }

func init() { fmt.Println("base init", n) }
