package main

import "fmt"

func or(channels ...<-chan struct{}) <-chan struct{} {
	switch len(channels) {
	case 0:
		return nil
	case 1:
		return channels[0]
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		switch len(channels) {
		case 2:
			select {
			case <-channels[0]:
			case <-channels[1]:
			}
		default:
			select {
			case <-channels[0]:
			case <-channels[1]:
			case <-channels[2]:
			case <-or(append(channels[3:], done)...):
			}
		}
	}()
	return done
}

func main() {
	var all []<-chan struct{}
	var one chan struct{}
	for i := range 9 {
		c := make(chan struct{})
		if i == 6 {
			one = c
		}
		all = append(all, c)
	}
	d := or(all...)
	select {
	case <-d:
		fmt.Println("early")
	default:
		fmt.Println("open")
	}
	close(one)
	<-d
	fmt.Println("closed by the seventh")
}
