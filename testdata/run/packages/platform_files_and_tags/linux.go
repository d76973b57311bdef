package main

func init() { parts = append(parts, "linux.go is no platform file") }
