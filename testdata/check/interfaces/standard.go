package main

import (
	"fmt"
	"io"
	"sort"
)
type T struct{}
func (T) String() int { return 0 }
func (T) Read([]byte) int { return 0 }
func (T) Len() int { return 0 }
func main() {
	var s fmt.Stringer = T{}
	var r io.Reader = T{}
	var e error = T{}
	var w io.ReadWriter = r
	sort.Sort(T{})
	_, _, _, _ = s, r, e, w
}
