package main

import "fmt"

type T struct{ name string }

func (t T) Close() error { fmt.Println("close", t.name); return nil }

type closer interface{ Close() error }

func main() {
	t := T{"direct"}
	defer t.Close()
	var c closer = T{"through an interface"}
	defer c.Close()
	f := T{"method value"}.Close
	defer f()
}
