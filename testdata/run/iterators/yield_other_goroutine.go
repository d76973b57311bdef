package main

import "fmt"

func async(yield func(int) bool) {
	done := make(chan bool)
	go func() {
		defer close(done)
		for i := range 3 {
			if !yield(i) {
				return
			}
		}
	}()
	<-done
}

func main() {
	sum := 0
	for i := range async {
		sum += i
	}
	fmt.Println(sum)
}
