package main

import (
	"fmt"

	"example.com/app/lib"
)

type Mine int

func (m Mine) Key() string { return fmt.Sprint("m", int(m)) }

func main() {
	fmt.Println(lib.Keys(Mine(1), Mine(2)), lib.Sum(1.5, 2), lib.Sum[Mine](1, 2))
	var t lib.Table[string, Mine]
	t.Put("a", 3)
	fmt.Println(t.Get("a").Key(), t)
}
