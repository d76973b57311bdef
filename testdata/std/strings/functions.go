// Every function of strings over edge inputs; bytes over the same ones.
package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%s: panic %v\n", name, e)
		}
	}()
	f()
}

func main() {
	texts := []string{"", "a", "abc", "aaa", "  x y\t\nz  ", "日本語日", "a\xffb\xff", "Hello, World", "ab,cd,,ef,", "ǅ ß İ ı ſ K", "\u00e9e\u0301", "oooo", "a.b.c", "\xe6\x97", "αβγαβ"}
	seps := []string{"", "a", ",", "aa", "日", "\xff", "b", "oo", ".", "zz", "αβ", "é", " "}
	for _, s := range texts {
		fmt.Printf("%q %q %q %q %q %q\n", s, strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.ToValidUTF8(s, "?"))
		fmt.Printf("%q %q %q %q %d %v\n", strings.TrimSpace(s), strings.Fields(s), strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == 'o' }), strings.Split(s, ""), utf8.RuneCountInString(s), utf8.ValidString(s))
		fmt.Printf("%q %q %q\n", strings.ToUpperSpecial(unicode.TurkishCase, s), strings.ToLowerSpecial(unicode.TurkishCase, s), bytes.Title([]byte(s)))
		fmt.Printf("%q %q\n", strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			if r == 'b' {
				return '日'
			}
			return r
		}, s), bytes.Map(unicode.ToUpper, []byte(s)))
		fmt.Println(strings.IndexFunc(s, unicode.IsSpace), strings.LastIndexFunc(s, unicode.IsLetter), strings.IndexRune(s, '日'), strings.IndexRune(s, utf8.RuneError), strings.IndexRune(s, -1), strings.ContainsRune(s, 'o'), strings.ContainsFunc(s, unicode.IsUpper))
		for l := range strings.Lines(s + "\nq\n\nr") {
			fmt.Printf("%q ", l)
		}
		for f := range strings.FieldsSeq(s) {
			fmt.Printf("%q ", f)
		}
		fmt.Println()
		for _, sep := range seps {
			fmt.Println(strings.Index(s, sep), strings.LastIndex(s, sep), strings.Count(s, sep), strings.Contains(s, sep), strings.HasPrefix(s, sep), strings.HasSuffix(s, sep), strings.IndexAny(s, sep), strings.LastIndexAny(s, sep), strings.ContainsAny(s, sep), strings.EqualFold(s, sep), strings.Compare(s, sep))
			fmt.Printf("%q %q %q %q %q %q\n", strings.Split(s, sep), strings.SplitN(s, sep, 2), strings.SplitN(s, sep, 0), strings.SplitAfter(s, sep), strings.SplitAfterN(s, sep, 2), strings.Replace(s, sep, "<>", 2))
			fmt.Printf("%q %q %q %q %q %q %q\n", strings.ReplaceAll(s, sep, "-"), strings.Trim(s, sep), strings.TrimLeft(s, sep), strings.TrimRight(s, sep), strings.TrimPrefix(s, sep), strings.TrimSuffix(s, sep), strings.Join([]string{s, s, sep}, sep))
			b, a, ok := strings.Cut(s, sep)
			p, okp := strings.CutPrefix(s, sep)
			q, oks := strings.CutSuffix(s, sep)
			fmt.Printf("%q %q %v %q %v %q %v\n", b, a, ok, p, okp, q, oks)
			for x := range strings.SplitSeq(s, sep) {
				fmt.Printf("%q,", x)
			}
			for x := range strings.SplitAfterSeq(s, sep) {
				fmt.Printf("%q;", x)
			}
			B, S := []byte(s), []byte(sep)
			fmt.Println(bytes.Index(B, S), bytes.LastIndex(B, S), bytes.Count(B, S), bytes.Contains(B, S), bytes.HasPrefix(B, S), bytes.IndexAny(B, sep), bytes.LastIndexAny(B, sep), bytes.EqualFold(B, S), bytes.Compare(B, S), bytes.Equal(B, S))
			fmt.Printf("%q %q %q %q %q %q\n", bytes.Split(B, S), bytes.SplitN(B, S, 2), bytes.SplitAfter(B, S), bytes.Replace(B, S, []byte("<>"), 2), bytes.Trim(B, sep), bytes.Fields(B))
		}
	}
	fmt.Println(strings.EqualFold("ſK", "sk"), strings.EqualFold("Straße", "STRASSE"), strings.Repeat("ab", 3), strings.Repeat("", 5), strings.Repeat("x", 0) == "")
	try("repeat", func() { strings.Repeat("x", -1) })
	try("repeat2", func() { strings.Repeat("xxxxxxxxxxxxxxxx", 1<<60) })
	r := strings.NewReplacer("a", "1", "aa", "2", "b", "", "", "X")
	fmt.Println(r.Replace("aabbc"), strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace("a<b>c"), strings.NewReplacer("abc", "x", "ab", "y", "c", "z").Replace("abcabac"))
	try("replacer", func() { strings.NewReplacer("a") })
	rd := strings.NewReader("hello 世界")
	buf := make([]byte, 4)
	n, err := rd.Read(buf)
	fmt.Println(n, err, rd.Len(), rd.Size())
	fmt.Println(rd.ReadByte())
	fmt.Println(rd.UnreadByte(), rd.UnreadRune())
	fmt.Println(rd.Seek(6, io.SeekStart))
	fmt.Println(rd.ReadRune())
	fmt.Println(rd.UnreadRune(), rd.UnreadRune())
	fmt.Println(rd.Seek(-1, io.SeekStart))
	fmt.Println(rd.Seek(0, 5))
	fmt.Println(rd.ReadAt(buf, 10))
	fmt.Println(rd.ReadAt(buf, -1))
	fmt.Println(rd.ReadAt(buf, 100))
	var sb strings.Builder
	fmt.Println(rd.WriteTo(&sb))
	fmt.Println(sb.String(), sb.Len(), rd.Len())
	_, err = rd.ReadByte()
	fmt.Println(err)
	sb.Reset()
	sb.Grow(10)
	sb.WriteByte('x')
	sb.WriteRune('世')
	sb.WriteString("yz")
	fmt.Fprintf(&sb, "%d", 5)
	fmt.Println(sb.String(), sb.Len(), sb.Cap() >= 10)
	try("grow", func() { sb.Grow(-1) })
	try("copy", func() {
		c := sb
		c.WriteByte('!')
	})
	fmt.Println(strings.Clone("abc"), strings.Title("hello wOrld-foo bar_baz"), strings.TrimFunc("123abc456", unicode.IsDigit), strings.TrimLeftFunc("123abc", unicode.IsDigit), strings.TrimRightFunc("abc12", unicode.IsDigit))

	var b bytes.Buffer
	b.WriteString("hello world")
	fmt.Println(b.Len(), b.String(), string(b.Next(3)), b.String())
	line, err := b.ReadString('o')
	fmt.Println(line, err)
	bs, err := b.ReadBytes('!')
	fmt.Printf("%q %v\n", bs, err)
	_, err = b.ReadByte()
	fmt.Println(err, b.UnreadByte(), b.UnreadRune())
	b.WriteRune('日')
	b.WriteByte('x')
	rr, size, err := b.ReadRune()
	fmt.Println(rr, size, err, b.UnreadRune(), b.Len())
	b.Truncate(3)
	fmt.Println(b.String())
	try("truncate", func() { b.Truncate(10) })
	try("bgrow", func() { b.Grow(-1) })
	m, err := b.ReadFrom(strings.NewReader("more text"))
	fmt.Println(m, err, b.String(), b.Available() >= 0)
	b.Reset()
	fmt.Println(b.Len(), b.String() == "", (*bytes.Buffer)(nil).String())
	bb := bytes.NewBufferString("xyz")
	fmt.Println(bb.WriteTo(&b))
	fmt.Println(b.String(), bytes.NewBuffer([]byte("q")).String(), bytes.TrimSpace([]byte(" a ")), bytes.ToUpper([]byte("é")), bytes.Runes([]byte("aé")), bytes.Repeat([]byte("ab"), 2), bytes.MinRead)
	x, y, ok := bytes.Cut([]byte("k=v"), []byte("="))
	fmt.Printf("%q %q %v %q\n", x, y, ok, bytes.Join([][]byte{[]byte("a"), []byte("b")}, []byte(", ")))
	fmt.Println(bytes.IndexByte([]byte("abc"), 'c'), bytes.LastIndexByte([]byte("abcb"), 'b'), bytes.ContainsAny([]byte("x"), "yx"), bytes.Clone(nil) == nil)
}
