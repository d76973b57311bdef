// A comment first.

//go:build go1.99

package main

const version = "future"
