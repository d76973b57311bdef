//go:debug panicnil
//go:debug nosuch=1
//go:debug panicnil=0 panicnil=1
//go:debug panicnil=1
//go:debug panicnil=0
package main

func main() { undefined() }
