// Rune literals and every escape.
package main

import "fmt"

func main() {
	fmt.Println('a', 'ä', '本', '\t', '\000', '\007', '\377', '\x07', '\xff', '\u12e4', '\U00101234', '\'', '"')
	fmt.Println('\a', '\b', '\f', '\n', '\r', '\v', '\\')
	fmt.Println('\u0000', '\U0010FFFF', '\uFFFD', '\uE000', '\uD7FF')
	fmt.Printf("%T %c %q %U\n", 'x', 'x', 'x', 'x')
	fmt.Println('a'+1, 'a'*2, 'z'-'a', string('a'+1), 'a' < 'b')
	var b byte = '\xff'
	var r = '世'
	fmt.Println(b, r, string(r), 'é' == '\u00e9')
	const big = 'a' * 1e3
	fmt.Printf("%T %v\n", big, big)
	fmt.Println(len("'\""), '\x41' == 'A', '\101' == 'A')
}
