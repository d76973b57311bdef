// Where the lexer puts semicolons, and where a program may leave them out.
package main

import "fmt"; import "os"

type T struct { a int; b string }

func f() (int, string) { return 1, "x" }
func g() { ; ; }

func main() {
	x := 1; y := 2
	if x < y { fmt.Println("less") } else { fmt.Println("not") }
	for i := 0; i < 2; i++ { fmt.Print(i, " ") }; fmt.Println()
	s := []int{
		1, 2,
		3,
	}
	fmt.Println(len(s), s[
		1], T{1, "b",
	})
	v :=
		x +
			y
	fmt.Println(v)
	p := &x
	*p++
	(*p)--
	*p += 5
	fmt.Println(x)
	switch { case x > 1: fmt.Println("big"); default: fmt.Println("small") }
	a, b := f(); fmt.Println(a, b); g()
	func() { fmt.Println("called") }()
	{
		; ;;
	}
	if x := 3; x > 2 { fmt.Println("x", x) }
	fmt.
		Println("chain")
	m := map[string]int{"a": 1,
		"b": 2}
	fmt.Println(len(m)) /* a comment without a newline */ ; fmt.Println("after")
	return /* a comment with
	a newline ends the statement */
	os.Exit(3)
}
