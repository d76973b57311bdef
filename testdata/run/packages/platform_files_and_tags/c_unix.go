//go:build unix && !cgo_missing && go1.20

package main

func init() { parts = append(parts, "unix") }
