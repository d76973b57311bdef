package main

import "fmt"

func main() {
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, ",", j, " ")
	}
	fmt.Println()
	n := 0
	for n < 3 {
		n++
	}
	for {
		n++
		if n > 10 {
			break
		}
	}
	fmt.Println(n)
	for i := range 3 {
		fmt.Print(i, " ")
	}
	var u8 uint8 = 3
	for i := range u8 {
		fmt.Printf("%T%v ", i, i)
	}
	fmt.Println()
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			if j == 2 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	i := 0
loop:
	if i < 3 {
		fmt.Print("goto", i, " ")
		i++
		goto loop
	}
	fmt.Println()
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		if i == 0 {
			s[1] = 99
		}
	}
	fmt.Println(s)
	for i, c := range []byte("ab") {
		fmt.Print(i, c, " ")
	}
	var key string
	var val int
	for key, val = range map[string]int{"k": 7} {
	}
	fmt.Println(key, val)
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	fmt.Println()
	var arr [3]struct{ x int }
	for i := range arr {
		arr[i].x = i
	}
	for idx := range len(arr) {
		fmt.Print(arr[idx].x)
	}
	fmt.Println()
	x := 5
	{
		x := x * 2
		x++
		fmt.Println(x)
	}
	if x := x + 1; x > 5 {
		fmt.Println("if", x)
	} else if y := x * 2; y > 0 {
		fmt.Println("else", y)
	}
	fmt.Println(x)
}
