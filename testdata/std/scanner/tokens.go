package main

import (
	"fmt"
	"strings"
	"text/scanner"
	"unicode"
)

func main() {
	srcs := []string{"", "x := 3.14 + foo(\"bar\\n\", 'c') // end\ny /* multi\nline */ z", "0x1F 0b101 017 0o17 1e10 1_000 .5 5. 0x1p-2 1.5e+3 09 0b2 0x 1__0 1_ 0x_1 1e 0xg 08.5", "`raw\nstring` \"unterminated\n 'ab' '' 'é' \"\\x41\\u00e9\\q\"", "日本 _a1 a.b->c <= %", "a\r\nb\tc\n\n  d", "/* open", "`open", "\x00 \xff z", "\ufeffbom", "if a > 10 {\n\tsomeParsable = text\n}"}
	for _, src := range srcs {
		var s scanner.Scanner
		s.Init(strings.NewReader(src))
		s.Filename = "f"
		s.Error = func(s *scanner.Scanner, msg string) { fmt.Printf("<ERR %s at %v>", msg, s.Position) }
		for tok := s.Scan(); ; tok = s.Scan() {
			fmt.Printf("%s:%s:%q:%v ", s.Position, scanner.TokenString(tok), s.TokenText(), s.Pos())
			if tok == scanner.EOF {
				break
			}
		}
		fmt.Println(s.ErrorCount)
		s.Init(strings.NewReader(src))
		s.Error = func(s *scanner.Scanner, msg string) {}
		s.Mode = scanner.ScanIdents | scanner.ScanInts | scanner.ScanComments
		s.Whitespace ^= 1 << '\n'
		s.IsIdentRune = func(ch rune, i int) bool { return ch == '%' && i == 0 || unicode.IsLetter(ch) || unicode.IsDigit(ch) && i > 0 }
		for tok := s.Scan(); tok != scanner.EOF; tok = s.Scan() {
			fmt.Printf("%s %q,", scanner.TokenString(tok), s.TokenText())
		}
		fmt.Println()
		s.Init(strings.NewReader(src))
		s.Error = func(s *scanner.Scanner, msg string) {}
		for i := 0; i < 8; i++ {
			fmt.Print(s.Peek(), s.Next(), s.Pos(), " ")
		}
		fmt.Println()
	}
}
