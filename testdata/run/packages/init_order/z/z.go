package z

import (
	"fmt"

	"example.com/app/base"
)

var V = base.Next("z")

func init() { fmt.Println("z init", V) }
