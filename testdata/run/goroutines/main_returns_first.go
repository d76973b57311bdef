package main

import "fmt"

func main() {
	go func() {
		select {}
	}()
	go func() {
		for {
		}
	}()
	defer fmt.Println("bye")
}
