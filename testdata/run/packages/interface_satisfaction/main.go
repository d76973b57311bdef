package main

import (
	"fmt"

	"example.com/app/lib"
)

type rw struct{ lib.Buffer }

func (r *rw) Close() error { fmt.Println("closed", r.Len()); return nil }

func main() {
	r := &rw{}
	var w lib.WriteCloser = r
	fmt.Fprintf(w, "hello %d", 1)
	lib.Finish(w)
	if s, ok := w.(fmt.Stringer); ok {
		fmt.Println(s)
	}
}
