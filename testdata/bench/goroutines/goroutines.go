// What goroutines cost: nanoseconds per operation, best of five rounds. Run it with Goanna and with the real Go on the same machine.
package main

import (
	"fmt"
	"sync"
	"time"
)

// pingPong: two goroutines, two unbuffered channels, n round trips.
func pingPong(n int) {
	a, b := make(chan int), make(chan int)
	go func() {
		for v := range a {
			b <- v
		}
		close(b)
	}()
	for i := range n {
		a <- i
		<-b
	}
	close(a)
	<-b
}

// buffered: one sender, one receiver, a buffer of 128, n values.
func buffered(n int) {
	c := make(chan int, 128)
	go func() {
		for i := range n {
			c <- i
		}
		close(c)
	}()
	for range c {
	}
}

// spawnJoin: n goroutines, a hundred at a time.
func spawnJoin(n int) {
	var wg sync.WaitGroup
	for range n / 100 {
		wg.Add(100)
		for range 100 {
			go wg.Done()
		}
		wg.Wait()
	}
}

// spawnOne: n goroutines one after another, each waited for on a channel.
func spawnOne(n int) {
	done := make(chan int)
	for i := range n {
		go func() { done <- i }()
		<-done
	}
}

// selectFour: a receiver that selects among four channels, four senders.
func selectFour(n int) {
	var cs [4]chan int
	for i := range cs {
		cs[i] = make(chan int)
		go func() {
			for j := range n / 4 {
				cs[i] <- j
			}
		}()
	}
	for range n / 4 * 4 {
		select {
		case <-cs[0]:
		case <-cs[1]:
		case <-cs[2]:
		case <-cs[3]:
		}
	}
}

// mutexHandover: two goroutines hand a turn over under one mutex and a condition variable.
func mutexHandover(n int) {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	turn := 0
	var wg sync.WaitGroup
	for me := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range n / 2 {
				mu.Lock()
				for turn != me {
					c.Wait()
				}
				turn = 1 - me
				mu.Unlock()
				c.Signal()
			}
		}()
	}
	wg.Wait()
}

// mutexContended: eight goroutines, one counter.
func mutexContended(n int) {
	var mu sync.Mutex
	count := 0
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range n / 8 {
				mu.Lock()
				count++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
}

func main() {
	for _, b := range []struct {
		name string
		n    int
		f    func(int)
	}{
		{"unbuffered ping-pong", 100_000, pingPong},
		{"buffered throughput", 400_000, buffered},
		{"spawn and join, by hundreds", 100_000, spawnJoin},
		{"spawn and join, one by one", 100_000, spawnOne},
		{"select of 4", 100_000, selectFour},
		{"mutex handover", 50_000, mutexHandover},
		{"mutex, 8 goroutines", 200_000, mutexContended},
	} {
		best := time.Duration(1 << 62)
		for range 5 {
			start := time.Now()
			b.f(b.n)
			best = min(best, time.Since(start))
		}
		fmt.Printf("%-28s %6.0f ns\n", b.name, float64(best.Nanoseconds())/float64(b.n))
	}
}
