package main

import "fmt"

type page [8000]int64

func main() {
	c := make(chan page)
	go func() {
		var p page
		p[0], p[7999] = 1, 2
		c <- p
		p[0] = 3
		c <- p
		close(c)
	}()
	for p := range c {
		fmt.Println(p[0], p[7999], len(p))
	}
	d := make(chan *[1 << 16]byte, 1)
	d <- &[1 << 16]byte{5: 1}
	fmt.Println((<-d)[5])
}
