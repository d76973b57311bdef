//go:build !special

package main

const tagged = "plain"
