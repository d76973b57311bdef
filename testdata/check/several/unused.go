package main

import (
	"fmt"
	"os"
	str "strings"
	_ "time"
	"math/rand"
)

func f() (int, error) { return 0, nil }

func main() {
	x := 1
	var y, z int
	a, err := f()
	for i, v := range []int{1} {
	}
	if k := 2; true {
	}
	switch t := any(x).(type) {
	case int:
	}
	func() {
	}()
	z = 3
	const unusedConst = 1
	type unusedType int
	var _ = a
}
