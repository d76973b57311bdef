// Five thousand frames, each of which recovers the panic of the one it called and raises another.
package main

import "fmt"

func down(n int) {
	defer func() {
		r := recover().(int)
		if r < 5_000 {
			panic(r + 1)
		}
		fmt.Println("at the top", r)
	}()
	if n == 0 {
		panic(0)
	}
	down(n - 1)
}

func main() {
	down(5_000)
}
