package main

type S struct{}

func (S) Each(yield func(int) bool) {
	yield(7)
}

func work(n int) {
	panic("deep")
}

func run() {
	for x := range (S{}).Each {
		work(x)
	}
}

func main() {
	run()
}
