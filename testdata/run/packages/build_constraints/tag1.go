//go:build special || (linux && !cgo && arm)

package main

const tagged = "special"
