// String literals: interpreted, raw, escapes, bytes that are not UTF-8.
package main

import "fmt"

func show(s string) { fmt.Printf("%d % x %q\n", len(s), s, s) }

func main() {
	show(`abc`)
	show(`\n
\n`)
	show("\n")
	show("\"")
	show("Hello, world!\n")
	show("日本語")
	show("\u65e5本\U00008a9e")
	show("\xff\u00FF")
	show("\xe6\x97\xa5\xe6\x9c\xac")
	show("\346\227\245")
	show("")
	show(``)
	show("a\x00b\000c")
	show("\a\b\f\n\r\t\v\\'")
	show(`"quoted" 'runes' and \ backslash`)
	show("é" + "\u0301" + "e\u0301")
	show("\U0001F600\uFEFF\uFFFD")
	show("\xed\xa0\x80 \xf4\x90\x80\x80 \xc0\x80")
	fmt.Println("日本語" == "\u65e5\u672c\u8a9e", "\xe6" < "a", "\x7f" < "\x80")
}
