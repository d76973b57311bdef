package main

import (
	"bytes"
	"fmt"
	"sync"
)

func main() {
	made := 0
	p := sync.Pool{New: func() any { made++; return new(bytes.Buffer) }}
	b := p.Get().(*bytes.Buffer)
	b.WriteString("hello")
	fmt.Println(b.String(), made)
	b.Reset()
	p.Put(b)
	c := p.Get().(*bytes.Buffer)
	fmt.Println(c.Len(), made >= 1)
	var none sync.Pool
	fmt.Println(none.Get())
	none.Put(nil)
	fmt.Println(none.Get())
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			for range 50 {
				b := p.Get().(*bytes.Buffer)
				if b.Len() != 0 {
					panic("dirty")
				}
				b.WriteString("x")
				b.Reset()
				p.Put(b)
			}
		})
	}
	wg.Wait()
	fmt.Println("clean")
}
