// The line of the index in a long expression.

package main

func main() {
	a := []int{1, 2, 3}
	i := len(a)
	x := a[0] +
		a[1] +
		a[i] +
		a[2]
	println(x)
}
