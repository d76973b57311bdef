// A nil embedded interface.

package main

type Logger interface{ Log(string) }
type Service struct {
	Logger
	name string
}

func main() {
	s := Service{name: "s"}
	s.Log("x")
}
