// Results stored by return survive a panic of a deferred call that another one recovers.

package main

import (
	"fmt"
)

func f() (n int) {
	defer func() { recover() }()
	defer func() { panic("in defer") }()
	return 42
}
func g() int {
	defer func() { recover() }()
	defer func() { panic("in defer") }()
	return 43
}
func h() (a, b int) {
	defer func() { recover() }()
	a = 1
	return 5, func() int { panic("while evaluating") }()
}
func main() {
	fmt.Println(f(), g())
	fmt.Println(h())
}
