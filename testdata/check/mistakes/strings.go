package main

import "strings"

func main() {
	s := "hello"
	s[0] = 'H'
	var c string = s[0]
	if s[0] == "h" {
	}
	for _, r := range s {
		var t string = r
		s += r
	}
	n := len(s) + "x"
	s.len()
	s.ToUpper()
	strings.ToUpper(s[0])
	b := []byte(s)
	b = s
	_ = s + b
	_ = s == b
	_ = s.Split(",")
}
