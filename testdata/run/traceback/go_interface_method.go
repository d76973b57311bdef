package main

type R interface{ Run(int) }
type T struct{}

//go:noinline
func (T) Run(n int) { panic("run") }
func main() {
	var r R = T{}
	go r.Run(1)
	select {}
}
