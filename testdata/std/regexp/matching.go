// regexp: finding, splitting, replacing, leftmost-first and -longest, byte strings that are no UTF-8.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	exprs := []string{``, `a`, `a*`, `a+?`, `(a)(b)?`, `(a|ab)(c|bcd)(d*)`, `^$`, `(?m)^.*$`, `\b\w+\b`, `\B`, `[^a-c]+`, `(?i)É|k`, `x*?$`, `(a*)*`, `(a*)+`, `(a|b)*?c`,
		`(?:(a)|b)*`, `.`, `(?s).+`, `\d{2,3}`, `(\w+)@(\w+)\.com`, `日.語`, `\xff`, `[\x{80}-\x{10FFFF}]+`, `a|b|`, `(|a)+`, `(a+)(b+)?(c+)?`, `\s+`, `[[:upper:]]\S*`, `z{0}`, `(?:^|,)([^,]*)`}
	texts := []string{"", "a", "ab", "abcd", "aaa bbb", "foo@bar.com, x@y.com", "line1\nline2\n\nend", "日本語", "éÉkK\u212a", "a\xffb\xfe", "12 345 6789", "Hello, World  Go", "abababc", "a,b,,c"}
	for _, e := range exprs {
		re := regexp.MustCompile(e)
		long := regexp.MustCompile(e)
		long.Longest()
		for _, t := range texts {
			fmt.Printf("%q %q %v %v %v\n", e, t, re.MatchString(t), re.FindStringSubmatchIndex(t), long.FindStringSubmatchIndex(t))
			fmt.Printf("  %q %q %q\n", re.FindAllString(t, -1), re.FindAllStringSubmatch(t, 2), long.FindAllString(t, -1))
			fmt.Printf("  %q %q %q\n", re.Split(t, -1), re.Split(t, 2), re.ReplaceAllString(t, "<$0|${1}x$1x$$>"))
			fmt.Printf("  %q %q\n", re.ReplaceAllStringFunc(t, strings.ToUpper), re.ReplaceAllLiteralString(t, "$1"))
			fmt.Printf("  %q %q %v\n", re.Find([]byte(t)), re.FindAll([]byte(t), 3), re.FindReaderIndex(strings.NewReader(t)))
		}
	}
	for _, e := range []string{`a+`, `(a|ab)(c|bcd)(d*)`, `^a`, `b$`, `[^a]`, `a{2,}`} {
		re := regexp.MustCompilePOSIX(e)
		for _, t := range texts {
			fmt.Printf("%q %q %v\n", e, t, re.FindStringSubmatchIndex(t))
		}
	}
	re := regexp.MustCompile(`(?P<year>\d{4})-(?P<month>\d\d)`)
	fmt.Println(re, re.SubexpIndex("month"), re.SubexpIndex("x"), re.ReplaceAllString("on 2024-05 and 2023-11", "${month}/$year $yearx $3 ${year"))
	fmt.Printf("%s\n", re.Expand(nil, []byte("$year.$month"), []byte("2024-05"), re.FindSubmatchIndex([]byte("2024-05"))))
	fmt.Println(regexp.QuoteMeta("a.b*c[d]é\\"), regexp.QuoteMeta("plain"))
	fmt.Println(regexp.MatchString("a(", "x"))
	for _, s := range []string{"a(b", "a`("} {
		func() {
			defer func() { fmt.Println(recover()) }()
			regexp.MustCompile(s)
		}()
	}
	text := strings.Repeat("the quick brown fox jumps over the lazy dog 12345 ", 400)
	for _, e := range []string{`(\w+)\s+(\w+)`, `[aeiou]{2}`, `(.*)x`, `(a|e|i|o|u)+[a-z]*\d`, `fox|dog|cat`, `(x+x+)+y`, `(?i)QUICK`} {
		re := regexp.MustCompile(e)
		all := re.FindAllStringIndex(text, -1)
		fmt.Println(e, len(all), all[:min(3, len(all))])
	}
	fmt.Println(regexp.MustCompile(`(x+x+)+y`).MatchString(strings.Repeat("x", 2000)), regexp.MustCompile(`(a*)*b`).MatchString(strings.Repeat("a", 3000)))
}
