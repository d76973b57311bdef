package main

import (
	"fmt"
	"runtime"
)

type payload struct {
	id   int
	text *string
}

func main() {
	a, b, quit := make(chan payload), make(chan []string), make(chan bool)
	go func() {
		for i := range 100 {
			s := fmt.Sprint("p", i)
			select {
			case a <- payload{i, &s}:
			case b <- []string{s, s + "!"}:
			}
			if i%20 == 0 {
				runtime.GC()
			}
		}
		close(quit)
	}()
	n, length := 0, 0
	for open := true; open; {
		select {
		case p := <-a:
			n++
			length += len(*p.text)
		case l := <-b:
			n++
			length += len(l[0])
		case <-quit:
			open = false
		}
	}
	fmt.Println(n, length)
}
