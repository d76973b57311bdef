package main

import (
	"bytes"
)

func main() {
	var b bytes.Buffer
	b.WriteString("abc")
	b.Truncate(7)
}
