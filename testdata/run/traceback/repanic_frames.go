// A repanicked value keeps the frames of the first raise.

package main

import (
	"errors"
)

//go:noinline
func risky() { panic(errors.New("risky")) }
func guard(f func()) {
	defer func() {
		if r := recover(); r != nil {
			panic(r)
		}
	}()
	f()
}
func main() { guard(risky) }
