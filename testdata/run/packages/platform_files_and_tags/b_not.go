//go:build !linux

package main

func init() { parts = append(parts, "not linux") }
