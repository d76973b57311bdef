package main

import (
	"fmt"
	"runtime"
)

type box struct{ p *[]int }

func main() {
	c, d := make(chan box), make(chan *string)
	done := make(chan int)
	for i := range 50 {
		go func() {
			xs := []int{i, i + 1, i + 2}
			local := fmt.Sprint("local ", i)
			b := box{&xs}
			c <- b
			s := *<-d
			done <- (*b.p)[2] + len(s) + len(local)
		}()
	}
	for range 5 {
		runtime.GC()
		_ = make([]byte, 1<<20)
	}
	sum := 0
	for range 50 {
		b := <-c
		sum += (*b.p)[0]
	}
	runtime.GC()
	for i := range 50 {
		s := fmt.Sprint("text", i)
		d <- &s
	}
	for range 50 {
		sum += <-done
	}
	fmt.Println(sum)
}
