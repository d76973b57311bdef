package main

import "fmt"

func main() {
	defer fmt.Println("not run")
	done := make(chan bool)
	go func() {
		defer fmt.Println("own defer runs")
		panic("goroutine")
	}()
	<-done
}
