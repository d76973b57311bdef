package main

import (
	"io"
)

type R struct{}

func (R) Read(p []byte) (int, error) { panic("read") }
func main()                          { io.ReadAll(R{}) }
