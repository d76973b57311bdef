package main

import "example.com/app/cmd/tool"

func main() { tool.X() }
