package main

import (
	"fmt"

	"example.org/tool"
	"example.org/tool/sub"
)

func main() { fmt.Println(tool.Run(), sub.V) }
