package main

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

func main() {
	bad := []string{"(", ")", "[", "[a", "a**", "*", "+a", "a{2,1}", "a{1001}", "(?P<n>a)(?P<n>b)", "(?P<>a)", "(?P<n", "(?x)", `\8`, `\`, "[z-a]", "[[:foo:]]", `\pX`, `\p{Greekk}`, "(?i", "a{,2}", "x{2}{3}", "(?<n>a)", "(?=a)", "(?<!a)", `\x{110000}`, `\xg`, "[]a]", "[^]a]", "[a-\\d]", "a??", "a???", "(?:", "(?#c)", `\Q.+\E+`, `[\Q]\E]`, "\xff", "((((a{100}){100}){100}){100})", `\C`, `\z\A`, `[[:word:]]+`, `\pN\PL`, "(?s).(?-s).", "a|b|", "|", "", "()", "(|a)*", "(a*)*", "(a|b)*?c", "^*", "$+", `\b+`, "(?i)ſ", "x{0}", "a{0,0}b", "(?U)a+b+?", "(?i:A)b", "[^\\n]", "[a-c-e]", "[-a]", "[a-]", "(?P=n)", "\\G", "\\Z", "\\1"}
	for _, e := range bad {
		re, err := regexp.Compile(e)
		if err != nil {
			se := err.(*syntax.Error)
			fmt.Printf("%.40q -> %.100v {%s}\n", e, err, se.Code)
			continue
		}
		fmt.Printf("%q ok %v %q %d", e, re, re.SubexpNames(), re.NumSubexp())
		p, full := re.LiteralPrefix()
		fmt.Printf(" %q %v", p, full)
		fmt.Println()
	}
	_, err := regexp.CompilePOSIX(`\d`)
	fmt.Println(err)
	func() {
		defer func() { fmt.Println(recover()) }()
		regexp.MustCompile("a(b")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		regexp.MustCompile("`(")
	}()
	exprs := []string{`a+b*`, `(\w+)\s(\w+)`, `(?P<year>\d{4})-(?P<mon>\d\d)`, `^\s*$`, `(?m)^(.*)$`, `x*`, `[^aeiou\s]+`, `(a|ab)(c|bcd)(d*)`, `\bfoo\b`, `(?i)HELLO`, `日+|.`, `(\d+)\.(\d+)?`, `$`, `^`, `a.c`, `(?s)a.c`, `\pL+`, `[\p{Greek}\d]+`, `(foo|)bar`}
	subj := []string{"", "aab ab b", "hello world foo bar", "2024-02-29 and 1999-12", "line1\nline2\n", "abcd", "日日本a\nc", "1.5 2. .3", "Hello hELLO", "xx\xffyy", "αβγ 12", "foobar foo foo", "   "}
	for _, e := range exprs {
		re := regexp.MustCompile(e)
		rl := regexp.MustCompile(e)
		rl.Longest()
		for _, s := range subj {
			fmt.Printf("%q %q: %v %q %v %q %v %q %v %v\n", e, s, re.MatchString(s), re.FindString(s), re.FindStringIndex(s), re.FindStringSubmatch(s), re.FindStringSubmatchIndex(s), re.FindAllString(s, -1), re.FindAllStringIndex(s, 2), re.FindAllStringSubmatchIndex(s, -1))
			fmt.Printf(" %q %q %q %q %q\n", re.ReplaceAllString(s, "<$0|$1|${2}x|$3>"), re.ReplaceAllLiteralString(s, "$1"), re.ReplaceAllStringFunc(s, strings.ToUpper), re.Split(s, -1), rl.FindAllString(s, -1))
			fmt.Printf(" %q %q\n", re.Split(s, 2), re.ReplaceAll([]byte(s), []byte("[$year/${mon}]")))
		}
	}
	re := regexp.MustCompile(`(?P<key>\w+)=(?P<val>\w*)`)
	fmt.Println(re.SubexpIndex("val"), re.SubexpIndex("nope"), re.SubexpNames())
	for _, t := range []string{"$key:$val", "${key}x", "$keyx", "$$1", "$1x", "${1}x", "$", "${", "${key", "$-", "$0$9", "$é", "${1a}"} {
		fmt.Printf("%q ", re.ReplaceAllString("a=1, b=", t))
		var dst []byte
		src := "k=v"
		fmt.Printf("%q\n", re.ExpandString(dst, t, src, re.FindStringSubmatchIndex(src)))
	}
	fmt.Println(regexp.QuoteMeta("a.b*c[d]$^+?{}()|\\é-"), re.String())
	ok, err := regexp.MatchString("a(", "x")
	fmt.Println(ok, err)
	tx, _ := re.MarshalText()
	var re2 regexp.Regexp
	fmt.Println(string(tx), re2.UnmarshalText([]byte("[")), re2.UnmarshalText([]byte("a+")), re2.String())
	fmt.Println(re.FindReaderIndex(strings.NewReader("  a=b")), re.MatchReader(strings.NewReader("x")), re.FindReaderSubmatchIndex(strings.NewReader("zz=1")))
	fmt.Printf("%q %v\n", re.FindAllSubmatch([]byte("a=1 b=2"), 1), re.FindAll(nil, -1) == nil)
	for _, b := range re.FindAllStringSubmatch("a=1 b=2 c=", -1) {
		fmt.Println(b[0], b[1], b[2], len(b))
	}
	fmt.Println(regexp.MustCompile("a*?").ReplaceAllString("baaac", "x"), regexp.MustCompile("a*").ReplaceAllString("baaac", "x"), regexp.MustCompile(`(?:)`).Split("abc", -1), regexp.MustCompile("b").Split("abc", 0))
	fmt.Println(regexp.MustCompile(`^(a+)+$`).MatchString(strings.Repeat("a", 50) + "b"))
}
