// Indexes of small and signed integer types.

package main

import (
	"fmt"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

var (
	u8  uint8  = 255
	i8  int8   = -5
	i64 int64  = -1 << 63
)

func main() {
	s := []int{1}
	try(func() { _ = s[u8] })
	try(func() { _ = s[i8] })
	try(func() { _ = s[i64] })
	try(func() { _ = s[i8:] })
	try(func() { _ = "x"[u8:] })
	try(func() { s[u8]++ })
	try(func() { s[i8] = 1 })
	try(func() { _ = &s[u8] })
	try(func() {
		for range s {
			s = nil
			_ = s[0]
		}
	})
	try(func() { _ = [][]int{{1}}[0][u8] })
	try(func() { var m map[string][]int; _ = m["x"][0] })
}
