package main

import (
	"time"
)

type server struct{ c chan int }

func (s *server) loop() { <-s.c }
func start[T any](v T)  { c := make(chan T); c <- v }
func main() {
	s := &server{make(chan int)}
	go s.loop()
	go start("x")
	time.Sleep(time.Millisecond)
	func() { <-s.c }()
}
