package main

import "fmt"

func seq(yield func(int) bool) {
	for i := 0; ; i++ {
		if !yield(i) {
			fmt.Println("yield said stop at", i)
			return
		}
	}
}

func main() {
	n := 0
again:
	n++
	for i := range seq {
		if i == n {
			if n < 3 {
				goto again
			}
			goto done
		}
		fmt.Println("body", n, i)
	}
done:
	fmt.Println("done", n)
	for i := range seq {
		for j := range seq {
			if j > i {
				goto next
			}
			if i == 2 {
				goto out
			}
			fmt.Print(i, j, ";")
		}
	next:
	}
out:
	fmt.Println("out")
}
