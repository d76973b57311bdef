// if with init, else-if chains and their scopes; blocks and shadowing.
package main

import "fmt"

var x = "package"

func f() (int, error) { return 3, nil }

func main() {
	fmt.Println(x)
	x := "main"
	if x := 1; x > 5 {
		fmt.Println("a", x)
	} else if y := x + 1; y > 5 {
		fmt.Println("b", x, y)
	} else if z := x + y; z == 3 {
		x := "deep"
		fmt.Println("c", x, y, z)
	} else {
		fmt.Println("d", x, y, z)
	}
	fmt.Println(x)
	{
		x = "assigned"
		x := "inner"
		{
			x += "!"
			var x = x + "?"
			fmt.Println(x)
		}
		fmt.Println(x)
	}
	fmt.Println(x)
	if n, err := f(); err != nil {
		fmt.Println("err")
	} else if n > 2 {
		fmt.Println("n", n)
	}
	var n int
	n, err := f()
	n, m := 5, 6
	fmt.Println(n, m, err)
	if v, ok := any(x).(string); ok && len(v) > 3 {
		fmt.Println("str", v)
	}
	if (struct{ a int }{1}) == (struct{ a int }{1}) {
		fmt.Println("struct literal in parentheses")
	}
	if func() bool { return true }() {
		fmt.Println("func literal")
	}
	if true {
		type x int
		var y x = 3
		fmt.Printf("%T %v\n", y, y)
	}
	if a := 1; a == 2 {
	} else {
		a := a + 1
		fmt.Println(a)
	}
	var (
		p, q = 1, 2
		r    = p + q
	)
	fmt.Println(p, q, r)
	func(x int) {
		fmt.Println(x)
		x++
		{
			x := x
			x++
		}
		fmt.Println(x)
	}(1)
	switch x := x + "s"; {
	default:
		fmt.Println(x)
	}
}
