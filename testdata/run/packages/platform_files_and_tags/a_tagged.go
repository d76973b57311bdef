// A comment first.

//go:build (linux && amd64) || never

package main

func init() { parts = append(parts, "linux&&amd64") }
