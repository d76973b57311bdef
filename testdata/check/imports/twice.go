package main

import "fmt"
import "fmt"
import str "strings"
import str "sort"

func main() {
	fmt.Println(str.ToUpper("a"))
}
