package main

import "fmt"

func main() {
	fmt.Print("\x1b[2J\x1b]0;title\x07bell\x07\r\x00end\n")
	defer func() { recover() }()
	panic("\x1b[31mred\x1b[0m\n\x07")
}
