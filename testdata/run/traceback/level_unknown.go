//env: GOTRACEBACK=ALL

package main

func main() { panic("unknown words mean none") }
