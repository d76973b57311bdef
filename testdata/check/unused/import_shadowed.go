package main

import "strings"

func main() {
	strings := []string{}
	_ = strings
}
