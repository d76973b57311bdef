package main

import "time"

func main() {
	defer println("never runs")
	go func() {
		defer println("runs")
		panic("elsewhere")
	}()
	time.Sleep(time.Second)
}
