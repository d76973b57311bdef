package a

import (
	"fmt"

	"example.com/app/base"
)

var V = base.Next("a")

func init() { fmt.Println("a init", V) }
