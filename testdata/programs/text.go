package main

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	s := "a\xffé日\xe6\x97🙂\x00z\xed\xa0\x80"
	for i, r := range s {
		fmt.Print(i, ":", r, "/", string(r), " ")
	}
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s), []rune(s), []byte(s))
	fmt.Printf("%q %+q %x % X %U\n", s, s, s, s, []rune(s))
	fmt.Println(strings.ToValidUTF8(s, "?"), string([]rune{-1, 0x10FFFF, 0xD800, 65}), string(rune(0x110000)) == "\uFFFD")
	fmt.Println(strings.Fields("  a\tb\u00a0c\u2003d \n"), strings.FieldsFunc("a1b22c", unicode.IsDigit), strings.Split("a,b,,c,", ","), strings.SplitN("a,b,c", ",", 2), strings.SplitAfter("a,b", ","), strings.Split("日本", ""))
	fmt.Println(strings.Title("hello wOrld"), strings.ToTitle("ǆ"), strings.ToUpper("straße ŉ"), strings.ToLower("İSTANBUL ΑΣ"), strings.EqualFold("Kelvin", "KELVIN"))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'b' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "abcé"), strings.Trim("xxhixx", "x"), strings.TrimFunc("12ab3", unicode.IsDigit), strings.TrimLeft("aabbc", "ab"), strings.TrimPrefix("prefix", "pre"), strings.TrimSuffix("a.go", ".go"), strings.TrimSpace("\t x \u0085"))
	fmt.Println(strings.Index("chicken", "ken"), strings.LastIndex("go gopher", "go"), strings.IndexAny("golang", "ny"), strings.IndexByte("abc", 'c'), strings.IndexFunc("Hello", unicode.IsLower), strings.IndexRune("chicken", 'k'), strings.Count("cheese", "e"), strings.Count("abc", ""), strings.LastIndexByte("abca", 'a'), strings.ContainsAny("x", ""), strings.ContainsRune("abc", 'b'))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "b", "b", "a")
	fmt.Println(r.Replace("<a>b</a>"), strings.NewReplacer("aaa", "3", "aa", "2", "a", "1", "", "X").Replace("aaaaab"), strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("aaa", "", "-"))
	fmt.Println(strings.Compare("a", "b"), strings.Repeat("ab", 3), strings.Join([]string{"x", "y"}, "--"), strings.HasPrefix("abc", ""))
	before, after, ok := strings.Cut("nosep", "=")
	fmt.Println(before, after == "", ok)
	for w := range strings.SplitSeq("a-b-c", "-") {
		fmt.Print(w, ";")
	}
	for l := range strings.Lines("x\ny\nz") {
		fmt.Printf("%q;", l)
	}
	fmt.Println()
	fmt.Println(strconv.Quote("hi\n\"\x01é\u200b🙂\xff"), strconv.QuoteToASCII("é🙂"), strconv.QuoteRune('☺'), strconv.AppendQuote(nil, "x"))
	for _, q := range []string{`"a\tb"`, "`raw`", `'x'`, `"\u00e9\x41\101"`, `"bad`, `"a"b"`, `'ab'`, `"\q"`} {
		u, err := strconv.Unquote(q)
		fmt.Printf("%q %v|", u, err)
	}
	fmt.Println()
	for _, f := range []float64{0, 1, -1.5, 1e21, 1e20, 123456789, 1e-7, 0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308, 100, 1e6, 12345678.9} {
		fmt.Print(strconv.FormatFloat(f, 'g', -1, 64), " ", strconv.FormatFloat(f, 'e', 3, 64), " ", strconv.FormatFloat(f, 'f', -1, 32), " ", strconv.FormatFloat(f, 'G', 5, 64), " ", strconv.FormatFloat(f, 'b', -1, 64), " ", strconv.FormatFloat(f, 'x', -1, 64), "|")
	}
	fmt.Println()
	for _, t := range []string{"1", "-0", "1e5", ".5", "5.", "0x1p-2", "1_000", "inf", "-Inf", "nan", "1e400", "1e-400", "", "x", "1.5.2", "0x", "+3", "1e", "infinity", "0b1"} {
		f, err := strconv.ParseFloat(t, 64)
		fmt.Print(f, " ", err, "|")
	}
	fmt.Println()
	for _, t := range []string{"0", "-128", "128", "0x7f", "0b11", "0o17", "017", "1_0", "", "-", "9223372036854775808", "zz", "+5", " 5"} {
		a, e1 := strconv.ParseInt(t, 0, 8)
		b, e2 := strconv.ParseUint(t, 36, 64)
		c, e3 := strconv.Atoi(t)
		fmt.Print(a, e1, b, e2, c, e3, "|")
	}
	fmt.Println()
	b, err := strconv.ParseBool("T")
	_, err2 := strconv.ParseBool("yes")
	fmt.Println(b, err, err2, strconv.FormatInt(-255, 16), strconv.FormatUint(1<<63, 2), strconv.Itoa(-0), string(strconv.AppendInt([]byte("x"), 42, 10)))
	fmt.Println(utf16.Encode([]rune("a🙂")), string(utf16.Decode([]uint16{0x61, 0xd83d, 0xde42, 0xd800})))
	bb := bytes.NewBufferString("hello ")
	bb.WriteByte('w')
	bb.WriteRune('ö')
	fmt.Fprintf(bb, "%d", 5)
	x, _ := bb.ReadByte()
	y, n, _ := bb.ReadRune()
	bb.UnreadRune()
	line, e := bb.ReadString(' ')
	fmt.Println(x, y, n, line, e, bb.Len(), bb.String(), string(bb.Next(2)), bb.Cap() > 0)
	bb.Truncate(1)
	fmt.Printf("%q %v\n", bb.String(), bytes.Fields([]byte(" a b ")))
	fmt.Println(bytes.Compare([]byte("a"), []byte("b")), bytes.Equal(nil, []byte{}), bytes.Contains([]byte("abc"), []byte("bc")), string(bytes.ToUpper([]byte("é"))), bytes.Title([]byte("x")), bytes.IndexAny([]byte("golang"), "gy"))
	for _, r := range "aZ5 _é日ǅ\u0301½٣Ⅷ\u00a0€" {
		fmt.Print(unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsNumber(r), unicode.IsSpace(r), unicode.IsUpper(r), unicode.IsTitle(r), unicode.IsPunct(r), unicode.IsSymbol(r), unicode.IsMark(r), unicode.IsPrint(r), unicode.IsGraphic(r), unicode.Is(unicode.Han, r), unicode.In(r, unicode.Latin, unicode.Greek), " ")
	}
	fmt.Println()
	var sb strings.Builder
	for i := 3; i >= 0; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.Grow(10)
	fmt.Println(sb.String(), sb.Len())
	rd := strings.NewReader("abcdef")
	rd.Seek(2, 0)
	rest := make([]byte, 10)
	k, e := rd.Read(rest)
	fmt.Println(k, e, rd.Len(), rd.Size())
	fmt.Println(strings.ContainsFunc("a1", unicode.IsDigit))
	type pair struct{ a, b string }
	fmt.Println(strings.Clone("q"), pair{strings.TrimRight("abc  ", " "), "x"})
}
