// Ordering and equality of strings with NUL, prefixes and invalid UTF-8; switch on strings.
package main

import "fmt"

func cmp(a, b string) string {
	switch {
	case a < b:
		return "<"
	case a > b:
		return ">"
	case a == b:
		return "="
	}
	return "?"
}

func sw(s string) int {
	switch s {
	case "":
		return 0
	case "a", "b":
		return 1
	case "abc":
		return 2
	case "abd":
		return 3
	case "abcd":
		return 4
	case "longer string", "longer strinh":
		return 5
	case "日本":
		return 6
	case "\x00":
		return 7
	}
	return -1
}

func main() {
	list := []string{"", "\x00", "\x00\x00", "a", "a\x00", "ab", "b", "é", "\xff", "Z", "日本", "aa", "a\xffb"}
	for _, a := range list {
		for _, b := range list {
			fmt.Print(cmp(a, b))
		}
		fmt.Println()
	}
	for _, s := range []string{"", "a", "b", "c", "abc", "abd", "abcd", "abce", "longer string", "longer strinh", "longer strini", "日本", "\x00"} {
		fmt.Print(sw(s), " ")
	}
	fmt.Println()
	x := "same"
	y := "sa"
	y += "me"
	fmt.Println(x == y, x >= y, x <= y, x != y, !(x < y))
	const k = "k"
	fmt.Println(k == "k", "a"+k > "ak"[:1], k < "l")
	type S string
	fmt.Println(S("a") < "b", S(x) == S(y), S("")+"x")
}
