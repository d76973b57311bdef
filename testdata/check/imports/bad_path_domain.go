package main

import "example.com/nope"

func main() {}
