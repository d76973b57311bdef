// go with arguments: the wrapper is hidden.

package main

//go:noinline
func work(n int) { panic(n) }
func main() {
	go work(3)
	select {}
}
