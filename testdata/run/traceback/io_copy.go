package main

import (
	"io"
	"os"
)

type R struct{}

func (R) Read(p []byte) (int, error) { panic("read") }
func main()                          { io.Copy(os.Stdout, R{}) }
