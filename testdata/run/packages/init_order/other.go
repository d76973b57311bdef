package main

import "fmt"

var w = say("other var w", x)

func init() { fmt.Println("other init", w) }
