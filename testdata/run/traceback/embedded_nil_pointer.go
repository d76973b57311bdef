// A promoted method through a nil embedded pointer.

package main

type logger struct{ prefix string }

func (l *logger) log(s string) { println(l.prefix + s) }

type service struct {
	*logger
	n int
}

func (s *service) run() {
	s.log("x")
}

func main() {
	s := &service{n: 1}
	s.run()
}
