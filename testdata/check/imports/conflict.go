package main

import "fmt"
import . "strings"

func fmt() {}
type os int

func main() {}
