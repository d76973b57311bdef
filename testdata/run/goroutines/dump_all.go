//env: GOTRACEBACK=all

package main

import "time"

type service struct{ in chan int }

func (s *service) loop() {
	for range s.in {
	}
}

func main() {
	s := &service{make(chan int)}
	go s.loop()
	go func() { select {} }()
	time.Sleep(20 * time.Millisecond)
	panic("show everybody")
}
