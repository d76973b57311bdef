package main

import "fmt"

func main() {
	m := map[string]int{"a": 1, "b": 2}
	s := []int{1, 2, 3}
	d := make([]int, 3)
	ch := make(chan int, 1)
	func() {
		defer delete(m, "a")
		defer clear(s)
		defer copy(d, s)
		defer close(ch)
		defer print()
		fmt.Println(m, s, d)
	}()
	_, ok := <-ch
	fmt.Println(m, s, d, ok)
	defer func() { fmt.Println("got", recover()) }()
	defer panic("deferred panic")
}
