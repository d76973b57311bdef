package main

import (
	"example.com/app/a"
	"example.com/app/a/b"
	"example.com/app/a/b/c"
	"fmt"
)

func main() { fmt.Println(a.Name(), b.Name(), c.Name) }
