package main

import "fmt"

type (
	in  <-chan int
	out chan<- int
)

func send(c out, v int)  { c <- v }
func receive(c in) int   { return <-c }
func both() (in, out)    { c := make(chan int, 1); return c, c }

func main() {
	c := make(chan int, 2)
	send(c, 4)
	fmt.Println(receive(c))
	r, s := both()
	s <- 9
	fmt.Println(len(r), cap(s), <-r)
	fmt.Printf("%T %T %T %T\n", c, r, (<-chan string)(nil), (chan<- []int)(nil))
	var e1, e2 any = c, c
	fmt.Println(e1 == e2, c == nil, r == nil)
	var ro <-chan int = c
	fmt.Println(ro == c, (chan<- int)(c) == c)
	var nested chan (<-chan (chan<- int)) = make(chan (<-chan (chan<- int)))
	fmt.Printf("%T\n", nested)
	m := map[chan int]string{c: "c"}
	fmt.Println(m[c], m[nil])
}
