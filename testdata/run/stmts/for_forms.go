// for: clauses absent, ranges over everything, variables evaluated once.
package main

import "fmt"

func calls(log *int) []int { *log++; return []int{1, 2, 3} }

func main() {
	n := 0
	for range calls(&n) {
	}
	for i := range calls(&n) {
		_ = i
	}
	fmt.Println(n)
	for i := range 3 {
		i *= 10
		fmt.Print(i, " ")
	}
	var i8 int8
	for i8 = range 5 {
	}
	fmt.Println(i8)
	const c = 4
	for i := range c {
		fmt.Printf("%T%d ", i, i)
	}
	for i := range uint8(3) {
		fmt.Printf("%T ", i)
	}
	for i := range 'c' - 'a' {
		fmt.Printf("%T ", i)
	}
	for range 0 {
		fmt.Print("never")
	}
	for range -5 {
		fmt.Print("never")
	}
	fmt.Println()
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[len(s)-1-i] += 0
		if i == 0 {
			s[1] = 200
		}
		fmt.Print(v, " ")
	}
	fmt.Println(s)
	t := []int{1, 2, 3}
	for i, v := range t {
		if i == 0 {
			t[1] = 20
			t = nil
		}
		fmt.Print(v, " ")
	}
	fmt.Println(t == nil)
	arr := [3]int{1, 2, 3}
	for i := range arr {
		arr[i] *= 2
	}
	var ix int
	for ix, arr[ix] = range []int{7, 8} {
	}
	fmt.Println(arr)
	var m struct {
		k string
		v int
	}
	for m.k, m.v = range map[string]int{"key": 5} {
	}
	fmt.Println(m)
	ch := make(chan int, 3)
	for i := range 3 {
		ch <- i * i
	}
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	for range ch {
		fmt.Print("never")
	}
	fmt.Println()
	x := 0
	for x < 3 {
		x++
	}
	for ; x < 6; x++ {
	}
	for ; ; x++ {
		if x > 8 {
			break
		}
	}
	for {
		x++
		if x > 12 {
			break
		}
	}
	fmt.Println(x)
	for a, b := 0, 10; a < b; a, b = a+1, b-2 {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	for i := 0; i < 3; i++ {
		for i := range 2 {
			fmt.Print(i)
		}
	}
	fmt.Println()
	p := &[3]string{"x", "y", "z"}
	for i, v := range p {
		p[2] = "changed"
		fmt.Print(i, v, " ")
	}
	for i := range p {
		fmt.Print(i)
	}
	fmt.Println()
	k := 0
	for k = range 10 {
		if k == 4 {
			break
		}
	}
	fmt.Println(k)
	limit := 3
	for i := range limit {
		limit = 100
		fmt.Print(i)
	}
	fmt.Println(limit)
}
