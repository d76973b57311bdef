package main

import "fmt"

func boom() chan int { panic("evaluating the channel") }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	c := make(chan int, 1)
	try(func() {
		select {
		case <-boom():
		case c <- 1:
		}
	})
	fmt.Println(len(c))
	try(func() {
		select {
		case c <- func() int { panic("evaluating the value") }():
		default:
		}
	})
	try(func() {
		c <- 1
		var m map[string]int
		select {
		case m["x"] = <-c:
		}
	})
	fmt.Println(len(c))
	try(func() {
		c <- 2
		var p *struct{ v int }
		select {
		case p.v = <-c:
		}
	})
	fmt.Println(len(c))
	func() {
		defer func() {
			select {
			case v := <-c:
				fmt.Println("unexpected", v)
			default:
				fmt.Println("deferred select", recover())
			}
		}()
		panic("outer")
	}()
}
