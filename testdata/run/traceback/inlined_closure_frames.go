// Literals called where they stand, and ones passed to a function that is inlined.

package main

func with(f func(int) int, n int) int { return f(n) }

func main() {
	a := []int{1}
	n := func(i int) int {
		return with(func(j int) int {
			return with(func(k int) int {
				return a[i+j+k]
			}, j+1)
		}, i+1)
	}(0)
	println(n)
}
