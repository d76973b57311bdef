//go:build go1.99

package main

func init() { parts = append(parts, "future") }
