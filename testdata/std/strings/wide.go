package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s panics: %v\n", name, r)
			if e, ok := r.(error); ok {
				fmt.Println("  error:", e.Error())
			}
		}
	}()
	f()
}

func main() {
	ss := []string{"", "a", "abc", "héllo wörld", "a,b,,c", "  x y  ", "\xff\xfe", "日本語", "aaaa", "ABC def", "ǅ ß ŉ İı", "\u2028 x\u0085y", "a\x80b", "--a--"}
	seps := []string{"", ",", "a", "aa", "l", "語", "\xff", " ", "--"}
	for _, s := range ss {
		for _, p := range seps {
			fmt.Printf("%q %q: %v %v %v %v %v %v %q %q %q", s, p, strings.Index(s, p), strings.LastIndex(s, p), strings.Count(s, p), strings.Contains(s, p), strings.HasPrefix(s, p), strings.HasSuffix(s, p), strings.Split(s, p), strings.SplitN(s, p, 2), strings.SplitAfter(s, p))
			b, a, ok := strings.Cut(s, p)
			fmt.Printf(" %q %q %v", b, a, ok)
			x, y := strings.CutPrefix(s, p)
			fmt.Printf(" %q %v", x, y)
			x, y = strings.CutSuffix(s, p)
			fmt.Printf(" %q %v", x, y)
			fmt.Printf(" %q %q %q %q", strings.Trim(s, p), strings.TrimLeft(s, p), strings.TrimRight(s, p), strings.TrimPrefix(s, p))
			fmt.Printf(" %q %q %d %d %v", strings.Replace(s, p, "<>", 2), strings.ReplaceAll(s, p, "é"), strings.IndexAny(s, p), strings.LastIndexAny(s, p), strings.EqualFold(s, strings.ToUpper(s)))
			fmt.Println(slices.Collect(strings.SplitSeq(s, p)), slices.Collect(strings.SplitAfterSeq(s, p)), strings.Compare(s, p))
		}
		fmt.Printf("%q %q %q %q %q %q\n", strings.Fields(s), strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.TrimSpace(s))
		fmt.Printf("%q %q %q\n", strings.ToValidUTF8(s, "?"), slices.Collect(strings.FieldsSeq(s)), slices.Collect(strings.Lines(s+"\nq\n\nz")))
		fmt.Printf("%q %d %d\n", strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return unicode.ToUpper(r)
		}, s), strings.IndexFunc(s, unicode.IsSpace), strings.LastIndexFunc(s, unicode.IsLetter))
		fmt.Printf("%q %q\n", strings.FieldsFunc(s, func(r rune) bool { return r == 'l' || r == ',' }), slices.Collect(strings.FieldsFuncSeq(s, unicode.IsUpper)))
		fmt.Println(strings.IndexByte(s, 'a'), strings.LastIndexByte(s, 'a'), strings.IndexRune(s, '語'), strings.IndexRune(s, 0xfffd), strings.IndexRune(s, -1), strings.ContainsRune(s, 'x'), strings.ContainsAny(s, "xyz"), strings.ContainsFunc(s, unicode.IsDigit))
		fmt.Printf("%q %q\n", bytes.Fields([]byte(s)), bytes.ToUpper([]byte(s)))
	}
	fmt.Printf("%q %v %q\n", strings.Split("", ""), strings.SplitN("a,b", ",", 0) == nil, strings.SplitN("a,b,c", ",", -1))
	try("repeat", func() { fmt.Println(strings.Repeat("ab", 3), strings.Repeat("", 5)); strings.Repeat("a", -1) })
	try("repeat big", func() { _ = strings.Repeat("abcdefgh", 1<<62) })
	try("brepeat", func() { bytes.Repeat([]byte("a"), -1) })
	try("newreplacer", func() { strings.NewReplacer("a") })
	for _, ol := range [][]string{{"a", "1", "b", "2"}, {"a", "1", "aa", "2", "aaa", "3"}, {"aaa", "3", "aa", "2", "a", "1"}, {"", "X"}, {"", "X", "a", "b"}, {"a", "", "b", "longer"}, {"hello", "bye", "hell", "heaven"}, {}, {"é", "e", "\xff", "?"}} {
		r := strings.NewReplacer(ol...)
		for _, s := range append(ss, "hello hell", "banana", "aaaaa") {
			fmt.Printf("%q ", r.Replace(s))
		}
		var sb strings.Builder
		n, err := r.WriteString(&sb, "banana")
		fmt.Println(n, err, sb.String())
	}
	var b strings.Builder
	b.Grow(10)
	fmt.Fprintf(&b, "%d-%s", 5, "x")
	b.WriteByte('!')
	b.WriteRune('日')
	b.WriteRune(-1)
	b.Write([]byte("zz"))
	fmt.Println(b.String(), b.Len(), b.Cap() >= 10)
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	try("grow", func() { b.Grow(-1) })
	try("copy", func() {
		var a strings.Builder
		a.WriteString("x")
		c := a
		c.WriteString("y")
	})
	r := strings.NewReader("héllo")
	fmt.Println(r.Len(), r.Size())
	c, _ := r.ReadByte()
	fmt.Println(c, r.UnreadByte(), r.UnreadByte())
	ch, sz, err := r.ReadRune()
	fmt.Println(ch, sz, err)
	ch, sz, err = r.ReadRune()
	fmt.Println(ch, sz, err, r.UnreadRune(), r.UnreadRune())
	off, err := r.Seek(-2, io.SeekEnd)
	fmt.Println(off, err)
	off, err = r.Seek(-20, io.SeekCurrent)
	fmt.Println(off, err)
	off, err = r.Seek(0, 7)
	fmt.Println(off, err)
	buf := make([]byte, 3)
	n, err := r.ReadAt(buf, 4)
	fmt.Println(n, err, string(buf[:n]))
	n, err = r.ReadAt(buf, -1)
	fmt.Println(n, err)
	n, err = r.ReadAt(buf, 100)
	fmt.Println(n, err)
	n64, err := r.WriteTo(&b)
	fmt.Println(n64, err, b.String())
	n, err = r.Read(buf)
	fmt.Println(n, err, errors.Is(err, io.EOF))
	_, err = r.ReadByte()
	fmt.Println(err)
	r.Reset("q")
	fmt.Println(r.Len())
	var bb bytes.Buffer
	bb.WriteString("hello\nworld\n")
	line, err := bb.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	lb, err := bb.ReadBytes('x')
	fmt.Printf("%q %v\n", lb, err)
	_, err = bb.ReadByte()
	fmt.Println(err, bb.UnreadByte(), bb.UnreadRune())
	bb.WriteRune('é')
	bb.Truncate(1)
	try("trunc", func() { bb.Truncate(5) })
	try("bgrow", func() { bb.Grow(-1) })
	fmt.Println(bb.Len(), bb.Bytes(), bb.Available() >= 0)
	var nb *bytes.Buffer
	fmt.Println(nb.String())
	fmt.Println(bb.Next(10), bb.String())
	bb.ReadFrom(strings.NewReader("from"))
	fmt.Println(bb.String(), bytes.NewBufferString("x").String())
	pk, err := bb.Peek(2)
	fmt.Println(string(pk), err)
	pk, err = bb.Peek(20)
	fmt.Println(string(pk), err)
	fmt.Println(bytes.Equal(nil, []byte{}), bytes.Compare([]byte("a"), nil), bytes.Clone(nil) == nil, bytes.Title([]byte("foo bar")), bytes.Runes([]byte("é\xff")))
	fmt.Println(strings.Join(nil, ","), strings.Join([]string{"a"}, ","), strings.Join([]string{"a", "b"}, "--"), strings.Clone("x"))
	fmt.Println(strings.EqualFold("K", "\u212a"), strings.EqualFold("ſ", "S"), strings.EqualFold("ß", "SS"), strings.EqualFold("Σ", "ς"))
	fmt.Println(strings.ToUpperSpecial(unicode.TurkishCase, "iı"), strings.ToLowerSpecial(unicode.TurkishCase, "Iİ"))
	m := map[string]int{}
	for w := range strings.FieldsSeq("the cat the dog the end") {
		m[w]++
	}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		fmt.Print(k, m[k], " ")
	}
	fmt.Println()
	fmt.Println(strings.TrimFunc("123abc456", unicode.IsDigit), strings.TrimLeftFunc("123abc", unicode.IsDigit), strings.TrimRightFunc("abc123", unicode.IsDigit))
	fmt.Println(strings.CutLast("a/b/c", "/"))
	fmt.Println(bytes.CutLast([]byte("a/b/c"), []byte("x")))
	fmt.Println(strings.Index(strings.Repeat("ab", 100)+"c", "abc"), strings.LastIndex(strings.Repeat("ab", 100), "ba"))
}
