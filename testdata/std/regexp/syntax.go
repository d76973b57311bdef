package main

import ("fmt"; "regexp")

func main() {
	for _, s := range []string{"(", ")", "a)", "(?", "(?i", "(?z)", "(?i-)", "(?P<", "(?P<n", "(?P<n>", "(?P<1>a)", "(?P<n>a)(?P<n>b)", "(?<n>a)", "(?<=a)", "(?=a)", "(?!a)", "(?<!a)", "*", "a**", "a*+", "a+?+", "a{2}{3}", "a{1001}", "a{2,1}", "a{,2}", "a{", "(a{100}){100}", "((a{10}){10}){11}", "[", "[a", "[z-a]", "[[:foo:]]", "[[:alpha:]]", "[]a]", "[^]a]", "[a-\\d]", "[\\d-z]", `\`, `\8`, `\1`, `\C`, `\Q+`, `\pN`, `\p{Greek}`, `\p{Foo}`, `\p`, `\pX`, `\p{`, `\x{110000}`, `\x`, `\xg`, `\x{}`, `\x{41`, `\_`, `\y`, `\k<n>`, "a\xffb", "[\xff]", "(?i)k", "x{2}*", "a|*", "|", "(|a)*", "()", "^*", `\b+`, "(?i:a)b", "a(?i)b|c", "(?s).", "(?U)a*?", "(?im-sU:x)", "[a-b-c]", "[-a]", "[a-]", "[--/]", `[\b]`, `\z\Z`, "$a", "\\pL+", `\p{^L}`, `\P{^L}`, `[\p{Lu}a]`, `\p{Any}`, `\p{ASCII}`, `\p{Letter}`, `\p{lu}`, `(?P=n)`, `(?#c)`, "a++", "a??", "a???", "(?i)(?i", "(?P<a b>c)", "(?P<é>c)", "(?'n'a)", "[[=a=]]", "[[.a.]]", "[[:^alpha:]]", "[[:word:]]", "((((a))))", "x{1000}", "(x{1000}){1000}", "(?:x{1000}){2}", `\Qa\Eb*`, `[^\x00-\x{10FFFF}]`, "a{0}", "a{-1}", "a{1,2", "\\", "[\\", "[a-\\"} {
		re, err := regexp.Compile(s)
		if err != nil { fmt.Printf("%q %v\n", s, err); continue }
		p, c := re.LiteralPrefix()
		fmt.Printf("%q ok %d %q %q %v %v\n", s, re.NumSubexp(), re.SubexpNames(), p, c, re.FindStringSubmatchIndex("aab kK\nxé++"))
		_, err = regexp.CompilePOSIX(s)
		if err != nil { fmt.Printf("   posix %v\n", err) }
	}
	for _, s := range []string{"^abc", "^abc$", "abc$", "abc", "(?i)abc", "a(b)c", "ab*", "^(abc)d", "(abc)", "^", "a|b", "abc|abd", "\\Aab\\z", "é", "a.b", "(?m)^abc"} {
		re := regexp.MustCompile(s)
		p, c := re.LiteralPrefix()
		fmt.Printf("%q %q %v\n", s, p, c)
	}
}
