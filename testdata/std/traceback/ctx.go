package main

import (
	"bufio"
	"strings"
)

func main() {
	s := bufio.NewScanner(strings.NewReader("a b"))
	s.Split(func(d []byte, e bool) (int, []byte, error) { panic("split") })
	s.Scan()
}
