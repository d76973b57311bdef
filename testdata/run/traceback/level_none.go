//env: GOTRACEBACK=none

package main

func main() {
	go func() { select {} }()
	panic("message only")
}
