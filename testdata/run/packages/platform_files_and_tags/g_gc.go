//go:build gc && !ignore && !race && !purego

package main

func init() { parts = append(parts, "gc") }
