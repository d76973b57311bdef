//also: --virtual-time

package main

import (
	"fmt"
	"time"
)

func debounce(d time.Duration, in <-chan string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		var last string
		var fire <-chan time.Time
		for {
			select {
			case v, ok := <-in:
				if !ok {
					if fire != nil {
						out <- last
					}
					return
				}
				last, fire = v, time.After(d)
			case <-fire:
				out <- last
				fire = nil
			}
		}
	}()
	return out
}

func main() {
	in := make(chan string)
	out := debounce(400*time.Millisecond, in)
	go func() {
		for _, s := range []string{"a", "ab", "abc"} {
			in <- s
			time.Sleep(5 * time.Millisecond)
		}
		time.Sleep(1000 * time.Millisecond)
		in <- "x"
		in <- "xy"
		close(in)
	}()
	for s := range out {
		fmt.Println(s)
	}
}
