//also: --virtual-time

package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	limiter := time.Tick(10 * time.Millisecond)
	for i := range 5 {
		<-limiter
		fmt.Println("request", i)
	}
	took := time.Since(start)
	fmt.Println(took >= 50*time.Millisecond, took < 5*time.Second)

	// Bursts of three.
	burst := make(chan time.Time, 3)
	for range 3 {
		burst <- time.Now()
	}
	stop := make(chan bool)
	go func() {
		t := time.NewTicker(20 * time.Millisecond)
		defer t.Stop()
		for {
			select {
			case now := <-t.C:
				burst <- now
			case <-stop:
				return
			}
		}
	}()
	start = time.Now()
	for i := range 5 {
		<-burst
		if i == 2 {
			fmt.Println("burst at once", time.Since(start) < 5*time.Second)
		}
	}
	close(stop)
	fmt.Println(time.Since(start) >= 40*time.Millisecond)
}
