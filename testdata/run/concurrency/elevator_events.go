//also: --virtual-time

package main

import (
	"fmt"
	"time"
)

type call struct{ floor int }

func elevator(calls <-chan call, log chan<- string) {
	defer close(log)
	floor := 0
	for c := range calls {
		for floor != c.floor {
			time.Sleep(2 * time.Millisecond)
			if floor < c.floor {
				floor++
			} else {
				floor--
			}
			log <- fmt.Sprint("at ", floor)
		}
		log <- fmt.Sprint("open ", floor)
	}
}

func main() {
	calls, log := make(chan call, 4), make(chan string)
	go elevator(calls, log)
	for _, f := range []int{2, 0, 3} {
		calls <- call{f}
	}
	close(calls)
	for l := range log {
		fmt.Println(l)
	}
}
