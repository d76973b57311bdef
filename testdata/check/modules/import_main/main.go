package main

import "example.com/m/cmd"

func main() { cmd.F() }
