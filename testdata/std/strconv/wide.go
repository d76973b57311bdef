package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

func main() {
	p := func(v any, err error) {
		fmt.Printf("%v %T %v", v, v, err)
		var ne *strconv.NumError
		if errors.As(err, &ne) {
			fmt.Printf(" {%s %q %v %v}", ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrRange))
		}
		fmt.Println()
	}
	for _, s := range []string{"", "0", "-0", "+5", "12345678901234567890", "-9223372036854775808", "-9223372036854775809", "1_000", "0x1f", "abc", " 1", "1 ", "--1", "٣", "1e3", "007", "0b11", "0o17", "0_7", "_1", "1__0", "0x", "0x_f", "+", "-", "\xff", "99999999999999999999999999"} {
		v, err := strconv.Atoi(s)
		p(v, err)
		for _, base := range []int{0, 2, 8, 10, 16, 36, 1, 37} {
			v, err := strconv.ParseInt(s, base, 64)
			p(v, err)
		}
		v2, err := strconv.ParseInt(s, 10, 8)
		p(v2, err)
		v3, err := strconv.ParseUint(s, 0, 16)
		p(v3, err)
		v4, err := strconv.ParseInt(s, 10, 65)
		p(v4, err)
		f, err := strconv.ParseFloat(s, 64)
		p(f, err)
		b, err := strconv.ParseBool(s)
		p(b, err)
	}
	for _, s := range []string{"1", "t", "T", "TRUE", "true", "True", "tRUE", "0", "f", "F", "FALSE", "false", "False"} {
		b, err := strconv.ParseBool(s)
		p(b, err)
	}
	for _, s := range []string{"1.5", ".5", "5.", ".", "1e400", "-1e400", "1e-400", "inf", "-Inf", "+INFINITY", "nan", "NaN", "-nan", "0x1p10", "0x1.8p-1", "0x1", "1e", "1e+", "1_0.5", "0x_1p0", "1.7976931348623159e308", "4.9e-324", "2.2250738585072014e-308", "0.1", "123456789012345678901234567890", "1e23", "8.41e21", "9007199254740993", "infi", "infinit", "1p5", "1.0.0", "1,5", "e5", "3.4e39"} {
		f, err := strconv.ParseFloat(s, 64)
		p(f, err)
		f, err = strconv.ParseFloat(s, 32)
		p(f, err)
	}
	for _, s := range []string{"1+2i", "(1+2i)", "i", "-i", "3", "1i", "1e400+1i", "(1", "1+2", "inf+nani", "+Inf-Infi", "1 + 2i", ""} {
		c, err := strconv.ParseComplex(s, 128)
		p(c, err)
		c, err = strconv.ParseComplex(s, 64)
		p(c, err)
	}
	for _, f := range []float64{0, math.Copysign(0, -1), 1, -1.5, 0.1, 1.0 / 3, 1e21, 1e20, 123456, 1234567, 1e-5, 1e-4, math.Pi, math.MaxFloat64, math.SmallestNonzeroFloat64, math.Inf(1), math.NaN(), 100, 2.5, 3.5, 0.5, 1e6, 5e-324, 1.005, 2.675} {
		for _, fm := range []byte("eEfgGbxX") {
			for _, pr := range []int{-1, 0, 1, 2, 5, 17, 30} {
				fmt.Print(strconv.FormatFloat(f, fm, pr, 64), " ", strconv.FormatFloat(f, fm, pr, 32), " ")
			}
		}
		fmt.Println(string(strconv.AppendFloat([]byte("x"), f, 'z', -1, 64)))
	}
	for _, s := range []string{"", "abc", "a\tb\n", "日本語", "\x00\x7f\xff", "\u200b\u00a0\ufeff", "\"'`\\", "😀", "\U0010ffff", "a\u0301", "\u2028", "\x80abc", "\ufffd"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		q := strconv.Quote(s)
		u, err := strconv.Unquote(q)
		fmt.Println(u == s, err)
	}
	for _, s := range []string{"", `"`, `""`, `'a'`, `'ab'`, `''`, "`a`", "`a\r`", `"a`, `a"`, `"\x4"`, `"\x41"`, `"\u00e9"`, `"\ud800"`, `"\U00110000"`, `"\400"`, `"\101"`, `"\'"`, `'\''`, `'\"'`, "\"\n\"", `"\z"`, `"a"b`, `'日'`} {
		u, err := strconv.Unquote(s)
		fmt.Printf("%q %q %v\n", s, u, err)
		pr, err := strconv.QuotedPrefix(s + " rest")
		fmt.Printf("%q %v\n", pr, err)
	}
	for _, s := range []string{"abc", `\n`, `\x41b`, `\u65e5x`, `\'`, `\"`, "", `\`, `\8`, "日", "\xff"} {
		for _, q := range []byte{'\'', '"', 0} {
			r, mb, tail, err := strconv.UnquoteChar(s, q)
			fmt.Printf("%q %v %q %v;", r, mb, tail, err)
		}
		fmt.Println()
	}
	for _, r := range []rune{'a', '\'', '"', '\n', 0, 0x7f, 0xff, 0x100, 0xd800, -1, 0x110000, '☺', 0x200b} {
		fmt.Println(strconv.QuoteRune(r), strconv.QuoteRuneToASCII(r), strconv.QuoteRuneToGraphic(r), strconv.IsPrint(r), strconv.IsGraphic(r))
	}
	for b := 2; b <= 36; b += 7 {
		fmt.Println(strconv.FormatInt(-255, b), strconv.FormatUint(math.MaxUint64, b), strconv.FormatInt(math.MinInt64, b))
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		strconv.FormatInt(1, 37)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		strconv.ParseComplex("1", 32)
		fmt.Println(strconv.FormatComplex(1+2i, 'g', -1, 128), strconv.FormatComplex(complex(1, -0.5), 'f', 2, 64))
		strconv.FormatComplex(1, 'g', -1, 32)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		strconv.FormatFloat(1, 'g', -1, 16)
	}()
	fmt.Println(string(strconv.AppendQuoteRune(strconv.AppendBool(strconv.AppendInt(strconv.AppendUint(nil, 7, 2), -7, 3), true), 'é')), strconv.Itoa(math.MinInt64))
	fmt.Println(strconv.ErrSyntax, strconv.ErrRange, strconv.IntSize)
}
