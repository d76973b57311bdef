package main

type none interface {
	int
	string
}

func f[T none](x T) {
	close(x)
	_ = x == x
	<-x
	_ = x + 1
	for range x {
	}
	x()
	_ = len(x)
	_ = x[0]
	var _ int = x
}

type loop[P loop[P]] struct{}
type one[P two[P]] struct{}
type two[P one[P]] struct{}

func main() {
	f[int](1)
}
