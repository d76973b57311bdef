package main

type server struct{ requests chan string }

func (s *server) serve() {
	for r := range s.requests {
		println(r)
	}
}

func (s server) stop() { <-s.requests }

func main() {
	s := &server{requests: make(chan string)}
	go s.serve()
	go s.stop()
	s.requests <- "one"
	var mu chan bool
	<-mu
}
