// A deadlock while panicking: no chain is printed.

package main

func main() {
	defer func() {
		select {}
	}()
	panic("pending")
}
