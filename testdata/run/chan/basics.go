// Channels: buffers, hand-off, close, nil, len and cap.
package main

import "fmt"

type point struct {
	x, y int
	name string
}

func main() {
	// A ring that wraps around.
	ring := make(chan int, 3)
	for i := 0; i < 10; i++ {
		ring <- i
		ring <- i * i
		fmt.Print(len(ring), cap(ring), " ", <-ring, " ", <-ring, "; ")
	}
	fmt.Println()

	// Hand-off without a buffer, both ways round.
	c := make(chan string)
	go func() { c <- "from the goroutine" }()
	fmt.Println(<-c)
	done := make(chan bool)
	go func() {
		fmt.Println("got", <-c)
		done <- true
	}()
	c <- "from main"
	<-done

	// Element types of all sizes.
	small := make(chan int8, 2)
	small <- -5
	small <- 127
	fmt.Println(<-small, <-small)
	bools := make(chan bool, 1)
	bools <- true
	fmt.Println(<-bools)
	floats := make(chan float32, 1)
	floats <- 1.5
	fmt.Println(<-floats)
	points := make(chan point, 2)
	points <- point{1, 2, "a"}
	points <- point{3, 4, "b"}
	fmt.Println(<-points, <-points)
	empties := make(chan struct{}, 2)
	empties <- struct{}{}
	fmt.Println(len(empties), <-empties)
	arrays := make(chan [100]int)
	go func() {
		var a [100]int
		for i := range a {
			a[i] = i
		}
		arrays <- a
	}()
	a := <-arrays
	fmt.Println(a[0], a[99])
	anys := make(chan any, 3)
	anys <- 1
	anys <- "two"
	anys <- nil
	fmt.Println(<-anys, <-anys, <-anys)
	errs := make(chan error, 1)
	errs <- fmt.Errorf("an error")
	fmt.Println(<-errs)
	funcs := make(chan func() int, 1)
	funcs <- func() int { return 42 }
	fmt.Println((<-funcs)())
	chans := make(chan chan int, 1)
	inner := make(chan int, 1)
	chans <- inner
	inner <- 7
	fmt.Println(<-<-chans)

	// Close: what is in the buffer comes first, then zeros.
	points <- point{5, 6, "c"}
	close(points)
	p, ok := <-points
	fmt.Println(p, ok)
	p, ok = <-points
	fmt.Println(p, ok)
	for range points {
		fmt.Println("never")
	}

	// Range ends at close.
	numbers := make(chan int)
	go func() {
		defer close(numbers)
		for i := range 5 {
			numbers <- i
		}
	}()
	sum := 0
	for n := range numbers {
		sum += n
	}
	fmt.Println("sum", sum)

	var none chan int
	fmt.Println(none == nil, len(none), cap(none))
	var recv <-chan int = ring
	var send chan<- int = ring
	send <- 9
	fmt.Println(<-recv, recv == ring)
	x, ok := <-ring0()
	fmt.Println(x, ok)
}

func ring0() chan int8 {
	c := make(chan int8, 1)
	c <- -1
	close(c)
	return c
}
