//go:build go1.20 && !go1.99

package main

const version = "now"
