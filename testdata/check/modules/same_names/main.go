package main

import (
	a "example.com/m/one/util"
	b "example.com/m/two/util"
)

func main() {
	var x a.T
	var y b.T = x
	y = a.T{}
	var i interface{ M(a.T) } = b.T{}
	_, _ = y, i
}
