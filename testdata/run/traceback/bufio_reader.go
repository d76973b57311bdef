package main

import (
	"bufio"
)

type R struct{}

func (R) Read(p []byte) (int, error) { panic("read") }
func main() {
	s := bufio.NewScanner(R{})
	for s.Scan() {
	}
}
