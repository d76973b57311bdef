// What the memory model and unbuffered channels fix about order.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type T struct{ name string }

func (t T) method() string { return t.name }

func (t T) print(done chan bool) {
	fmt.Println("print", t.name)
	done <- true
}

func main() {
	// Ping-pong.
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			fmt.Print("ping", v, " ")
			pong <- v + 1
		}
		close(pong)
	}()
	v := 0
	for range 5 {
		ping <- v
		v = <-pong
		fmt.Print("pong", v, " ")
	}
	close(ping)
	<-pong
	fmt.Println()

	// Closures capture by iteration.
	var wg sync.WaitGroup
	results := make([]int, 10)
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = i * i
		}()
	}
	wg.Wait()
	fmt.Println(results)

	// Arguments of go are evaluated at once.
	x := 1
	done := make(chan bool)
	go func(n int) {
		fmt.Println("argument", n)
		done <- true
	}(x)
	x = 2
	<-done
	t := T{"before"}
	go func(f func() string) {
		fmt.Println(f(), x)
		done <- true
	}(t.method)
	t.name = "after"
	<-done
	go t.print(done)
	<-done

	// A busy goroutine does not stop the others.
	stop := false
	var mu sync.Mutex
	go func() {
		for i := 0; i < 100; i++ {
			runtime.Gosched()
		}
		mu.Lock()
		stop = true
		mu.Unlock()
	}()
	spins := 0
	for {
		mu.Lock()
		s := stop
		mu.Unlock()
		if s {
			break
		}
		spins++
	}
	fmt.Println("stopped", spins >= 0)
}
