package main

import "io"
type fake interface{ io.Reader; close() }
type T struct{}
func (T) Close() {}
func (T) Read(p []byte) (int, error) { return 0, nil }
func main() {
	var f fake = T{}
	var c io.Closer = T{}
	_, _ = f, c
}
