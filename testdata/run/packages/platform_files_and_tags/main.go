// Which files belong: by name endings, by //go:build lines, by package clause; tests never.
package main

import "fmt"

var parts []string

func main() { fmt.Println(parts, os, word) }
