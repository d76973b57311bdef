package main

import _ "fmt"
import init "os"
import main "strings"

func main() {
	_.Println()
	fmt.Println()
}
