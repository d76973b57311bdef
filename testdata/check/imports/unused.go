package main

import (
	"fmt"
	"os"
	"strings"
)

func main() { os.Exit(0) }
