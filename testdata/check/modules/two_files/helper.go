package main

import "fmt"

func helper(s string) { y := undefined }

func main() {}
