// Range over functions: break, continue, return, defer, labels, nested loops, no variables.
package main

import "fmt"

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print("<end>")
		for i := range n {
			if !yield(i) {
				fmt.Print("<stop>")
				return
			}
		}
	}
}
func pairs(yield func(string, int) bool) {
	_ = yield("a", 1) && yield("b", 2) && yield("c", 3)
}
func thrice(yield func() bool) {
	for range 3 {
		if !yield() {
			return
		}
	}
}

func find(n int) (r int, s string) {
	defer func() { s += "!" }()
	for i := range count(10) {
		for k, v := range pairs {
			if i*v == n {
				return i, k
			}
		}
	}
	return -1, "none"
}
func defers() {
	for i := range count(3) {
		defer fmt.Print("deferred", i, " ")
	}
	fmt.Print("body end ")
}
func labels() {
outer:
	for i := range count(4) {
		for k, v := range pairs {
			switch {
			case v == 2 && i == 0:
				continue outer
			case i == 2:
				break outer
			case v == 3:
				break
			}
			fmt.Print(i, k, " ")
		}
	}
	fmt.Println()
}
func gotos() {
	n := 0
again:
	for i := range count(3) {
		if i == 1 && n < 2 {
			n++
			goto again
		}
		fmt.Print(i, " ")
	}
	fmt.Println(n)
}

func main() {
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := range count(5) {
		if i == 1 {
			continue
		}
		if i == 3 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	for k, v := range pairs {
		fmt.Print(k, v, " ")
	}
	for k := range pairs {
		fmt.Print(k, " ")
	}
	for range pairs {
		fmt.Print(". ")
	}
	for range thrice {
		fmt.Print("t ")
	}
	fmt.Println()
	fmt.Println(find(6))
	fmt.Println(find(100))
	defers()
	fmt.Println()
	labels()
	gotos()
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println()
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var k string
	var v int
	for k, v = range pairs {
	}
	fmt.Println(k, v)
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for i := range count(3) {
			if i == 1 {
				panic("in body")
			}
		}
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for range func(yield func() bool) { yield(); yield(); yield() } {
			break
		}
	}()
	sum := 0
	for x := range func(yield func(int) bool) {
		for y := range count(4) {
			if !yield(y * y) {
				return
			}
		}
	} {
		sum += x
	}
	fmt.Println(sum)
}
