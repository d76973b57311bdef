// Quoting and unquoting.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"", "plain", "tab\tnl\ncr\r\a\b\f\v\\\"'`", "\x00\x7f\xff\xc3\x28", "é世\u200b\u00a0\u2028\U0001F600\U000E0001", "\ufeff", "\ufffd"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s), string(strconv.AppendQuote([]byte(">"), s)))
		u, err := strconv.Unquote(strconv.Quote(s))
		fmt.Println(u == s, err)
	}
	for _, r := range []rune{'a', '\'', '"', '\n', 0, 0x7f, 'é', 0x200b, 0x1F600, 0xD800, -1, 0x110000, 0xfffd} {
		fmt.Println(strconv.QuoteRune(r), strconv.QuoteRuneToASCII(r), strconv.QuoteRuneToGraphic(r), strconv.IsPrint(r), strconv.IsGraphic(r))
	}
	for _, s := range []string{``, `"`, `""`, `"a`, `a"`, `"a"b`, `'a'`, `'ab'`, `''`, `'\''`, `"\'"`, `'"'`, "`raw\\n`", "`r\raw`", "`", "``", "`a`b`", `"\x41\101\u00e9\U0001F600"`, `"\400"`, `"\xg1"`, `"\u12"`, `"\ud800"`, `"\U00110000"`, `"\z"`, `"\"`, "\"a\nb\"", `'世'`, `'\u4e16'`, `"\a\b\f\n\r\t\v\\\""`, "\"\xff\"", `'\xff'`, `"\777"`} {
		u, err := strconv.Unquote(s)
		p, err2 := strconv.QuotedPrefix(s + " tail")
		fmt.Printf("%q: %q %v %q %v\n", s, u, err, p, err2)
	}
	for _, s := range []string{`\n`, `\"x`, `\'`, `'`, `"`, `é`, `\x4`, `\101z`, ``, `\`, "\xff"} {
		r, multi, tail, err := strconv.UnquoteChar(s, '"')
		fmt.Printf("%q: %q %v %q %v\n", s, r, multi, tail, err)
	}
}
