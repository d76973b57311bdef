// strconv: parsing and formatting at the edges.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

func main() {
	ints := []string{"", "0", "-0", "+7", "-", "+", "007", "0x1f", "0X1F", "0b11", "0o17", "017", "1_000", "0x_ff", "1__0", "_1", "1_", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "127", "128", "-129", "255", "256", "zz", "12a", " 1", "1 ", "1e3", "0b2", "0o8", "0x", "٣", "99999999999999999999999"}
	for _, s := range ints {
		for _, base := range []int{10, 0, 16, 2, 36, 1, 37} {
			for _, bits := range []int{64, 8, 0, 65} {
				i, err := strconv.ParseInt(s, base, bits)
				u, err2 := strconv.ParseUint(s, base, bits)
				fmt.Println(s, base, bits, i, err, u, err2)
			}
		}
		n, err := strconv.Atoi(s)
		fmt.Println(n, err, errors.Is(err, strconv.ErrRange), errors.Is(err, strconv.ErrSyntax))
	}
	floats := []string{"", "0", "-0", "1", "1.", ".5", ".", "1e", "1e5", "1E+5", "1e-5", "1e400", "-1e400", "1e-400", "inf", "-Inf", "+INFINITY", "infi", "nan", "NaN", "nanx", "0x1p-2", "0x1.8p1", "0x1", "0x.p1", "1_000.5", "1.7976931348623157e308", "1.7976931348623159e308", "4.9e-324", "2e-324", "2.2250738585072011e-308", "3.4028236e38", "3.4028234e38", "1e-46", "0.1", "123456789012345678901234567890", "1e23", "8.5e22", "9007199254740993", "0x1.fffffffffffff8p0", "1.00000000000000011102230246251565", "5e-1", "1e0x", "--1", "1e+", "0x1p", "0x1p1024", "00.1"}
	for _, s := range floats {
		f, err := strconv.ParseFloat(s, 64)
		g, err2 := strconv.ParseFloat(s, 32)
		c, err3 := strconv.ParseComplex(s+"+2i", 128)
		fmt.Println(s, f, err, g, err2, c, err3, math.Signbit(f))
	}
	for _, f := range []float64{0, math.Copysign(0, -1), 1, -1.5, 0.1, 1.0 / 3, 1e21, 1e-7, 123456.789, 1e100, 5e-324, math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN(), 100, 12345678, 2.5, 3.5, 0.000123, 1 << 53, 999999.5, 0.05} {
		for _, verb := range "eEfgGbxX" {
			for _, prec := range []int{-1, 0, 1, 3, 17, 30} {
				if verb == 'b' && prec != -1 {
					continue
				}
				fmt.Print(strconv.FormatFloat(f, byte(verb), prec, 64), " ", strconv.FormatFloat(f, byte(verb), prec, 32), " ")
			}
		}
		fmt.Println(strconv.FormatFloat(f, 'z', -1, 64), string(strconv.AppendFloat([]byte("<"), f, 'g', -1, 64)))
	}
	for _, i := range []int64{0, 1, -1, 10, 99, 100, 12345, math.MaxInt64, math.MinInt64} {
		for _, base := range []int{2, 3, 8, 10, 16, 36} {
			fmt.Print(strconv.FormatInt(i, base), " ", strconv.FormatUint(uint64(i), base), " ")
		}
		fmt.Println(strconv.Itoa(int(i)), string(strconv.AppendInt(nil, i, 10)), string(strconv.AppendUint(nil, uint64(i), 16)))
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		strconv.FormatInt(1, 1)
	}()
	for _, s := range []string{"", "abc", "a\"b", "`x`", "日本\u200b\n\t\\", "\x00\x7f\xff", "\u00a0\U0001F600\u2028", "'"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s), string(strconv.AppendQuote([]byte("="), s)))
		for _, r := range s {
			fmt.Print(strconv.QuoteRune(r), strconv.QuoteRuneToASCII(r), strconv.QuoteRuneToGraphic(r), strconv.IsPrint(r), strconv.IsGraphic(r), " ")
		}
		fmt.Println()
	}
	for _, s := range []string{``, `"`, `""`, `"abc"`, "`a\\n`", "`a\r`", `'x'`, `'xy'`, `'\''`, `"\'"`, `"\x41\u00e9\U0001F600\101\a\b\f\n\r\t\v\\\""`, `"\xg"`, `"\u12"`, `"\U00110000"`, `"\ud800"`, `"\400"`, `"a` + "\n" + `b"`, `"abc`, `abc`, `'\"'`, "'\xff'", `"` + "\xff" + `"`, `"日本"`, `'日'`, `"a"b`} {
		u, err := strconv.Unquote(s)
		p, err2 := strconv.QuotedPrefix(s)
		r, mb, tail, err3 := strconv.UnquoteChar(s, '"')
		fmt.Printf("%q %q %v %q %v %d %v %q %v\n", s, u, err, p, err2, r, mb, tail, err3)
	}
	for _, s := range []string{"1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False", "yes", "", "tRUE"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(s, b, err, strconv.FormatBool(b))
	}
	for _, s := range []string{"1+2i", "i", "-i", "3", "2i", "(1+2i)", "1e5-2.5e-3i", "1+2", "", "inf-infi", "nan+nani", "1+2ii", "(1", "1i+2", "+1-i"} {
		c, err := strconv.ParseComplex(s, 128)
		d, err2 := strconv.ParseComplex(s, 64)
		fmt.Println(s, c, err, d, err2, strconv.FormatComplex(c, 'g', 3, 128))
	}
	e := &strconv.NumError{Func: "F", Num: "x\n", Err: strconv.ErrRange}
	fmt.Println(e, errors.Unwrap(e) == strconv.ErrRange, strconv.IntSize)
}
