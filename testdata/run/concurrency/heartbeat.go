//also: --virtual-time

package main

import (
	"fmt"
	"time"
)

func work(done <-chan struct{}) (<-chan struct{}, <-chan int) {
	beat, out := make(chan struct{}), make(chan int)
	go func() {
		defer close(out)
		pulse := time.NewTicker(20 * time.Millisecond)
		gen := time.NewTicker(70 * time.Millisecond)
		defer pulse.Stop()
		defer gen.Stop()
		n := 0
		for {
			select {
			case <-done:
				return
			case <-pulse.C:
				select {
				case beat <- struct{}{}:
				default:
				}
			case <-gen.C:
				n++
				select {
				case out <- n:
				case <-done:
					return
				}
			}
		}
	}()
	return beat, out
}

func main() {
	done := make(chan struct{})
	beat, out := work(done)
	beats := 0
	for results := 0; results < 3; {
		select {
		case <-beat:
			beats++
		case v := <-out:
			results++
			fmt.Println("result", v)
		case <-time.After(10 * time.Second):
			fmt.Println("dead")
			return
		}
	}
	close(done)
	for range out {
	}
	fmt.Println(beats >= 1, beats <= 12)
}
