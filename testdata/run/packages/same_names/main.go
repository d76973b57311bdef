package main

import (
	"fmt"

	"example.com/app/a/util"
	butil "example.com/app/b/util"
)

func main() {
	var x any = util.T{1}
	var y any = butil.T{1}
	fmt.Println(x == y, util.Name(), butil.Name())
	fmt.Printf("%T %T %v\n", x, y, x)
	_, ok := y.(util.T)
	fmt.Println(ok)
	defer func() { fmt.Println(recover()) }()
	fmt.Println(x.(butil.T))
}
