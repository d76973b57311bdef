//go:build go1.22

package main

import "fmt"

func newer() (fs []func()) {
	for i := range 2 {
		fs = append(fs, func() { fmt.Print("n", i, " ") })
	}
	return
}
