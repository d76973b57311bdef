// The line of a call is that of its parenthesis.

package main

func f(a, b int) int { return a / b }
func main() {
	x := 0
	println(
		f(
			1,
			x,
		),
	)
}
