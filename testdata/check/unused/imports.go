package main

import (
	"fmt"
	str "strings"
	_ "sort"
	. "math"
	"unicode/utf8"
)

func main() {}
