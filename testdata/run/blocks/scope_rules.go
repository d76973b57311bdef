// Scopes: declarations take effect at their end, labels have their own space, functions see all of the package.
package main

import "fmt"

var x = "outer"

type T struct{ x int }

func (t T) T() int { return t.x }

func f() string { return x }

func main() {
	x := x + "+" + f()
	fmt.Println(x)
	{
		x, y := 1, x
		fmt.Println(x, y)
	}
	if x := len(x); x > 3 {
		x := fmt.Sprint(x, "!")
		fmt.Println(x)
	} else {
		fmt.Println(x - 1)
	}
	for x := 0; x < 2; x++ {
		x := x * 10
		fmt.Print(x, " ")
	}
	fmt.Println(x)
	switch x := any(x).(type) {
	case string:
		x += "?"
		fmt.Println(x)
	}
x:
	for i := range 3 {
		for {
			if i == 1 {
				break x
			}
			continue x
		}
	}
	func() {
		x := 5
		func() { x++ }()
		fmt.Println(x)
	}()
	type T struct{ T string }
	t := T{"inner"}
	fmt.Println(t.T)
	f := func(n int) int {
		if n == 0 {
			return 0
		}
		return n
	}
	fmt.Println(f(3))
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(6))
	const c = 10
	{
		const c = c + 1
		fmt.Println(c)
	}
	var p, q = 1, 2
	p, r := q, p
	fmt.Println(p, q, r)
	a, err := 1, error(nil)
	b, err := 2, fmt.Errorf("second")
	fmt.Println(a, b, err)
	fmt.Println(late(), helper.name)
}

func late() string { return "late " + x }

var helper = struct{ name string }{"helper"}
