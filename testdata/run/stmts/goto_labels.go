// Labels, goto, labelled break and continue out of every statement.
package main

import "fmt"

func main() {
	i := 0
again:
	i++
	if i < 3 {
		goto again
	}
	fmt.Println(i)
outer:
	for y := 0; y < 3; y++ {
		for x := 0; ; x++ {
			switch {
			case x == 1:
				continue
			case x == y+2:
				continue outer
			case y == 2:
				break outer
			}
			fmt.Print(x, y, " ")
		}
	}
	fmt.Println()
sw:
	switch i {
	case 3:
		for {
			break sw
		}
		fmt.Println("never")
	}
	ch := make(chan int, 1)
	ch <- 1
sel:
	for {
		select {
		case v := <-ch:
			fmt.Println("got", v)
			break
		default:
			break sel
		}
	}
	for range 2 {
		switch {
		default:
			break
		}
		fmt.Print("after break ")
	}
	fmt.Println()
	n := 0
L1:
	if n < 2 {
		n++
	L2:
		for j := range 3 {
			if j == 1 {
				continue L2
			}
			if j == 2 {
				goto L1
			}
			fmt.Print("n", n, "j", j, " ")
		}
	}
	fmt.Println(n)
	goto end
end:
	for k := 0; k < 1; k++ {
		goto inner
	inner:
		fmt.Println("inner")
	}
	{
		goto done
	}
done:
	func() {
		i := 0
	again:
		if i++; i < 3 {
			goto again
		}
		fmt.Println("closure", i)
	}()
empty:
	for range map[int]bool{1: true, 2: true} {
		for {
			continue empty
		}
	}
}
