package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

func main() {
	in := [][]byte{nil, {}, []byte("a,b,,c"), []byte(" héllo\t wörld\n"), []byte("\xff\xfe\x00"), []byte("aaaa"), []byte("日本語日本")}
	seps := [][]byte{nil, []byte(","), []byte("a"), []byte("本"), []byte("\xfe")}
	for _, b := range in {
		for _, s := range seps {
			fmt.Printf("%q %q %d %d %d %v %v %v %q %q %q %q", b, s, bytes.Index(b, s), bytes.LastIndex(b, s), bytes.Count(b, s), bytes.Contains(b, s), bytes.HasPrefix(b, s), bytes.HasSuffix(b, s), bytes.Split(b, s), bytes.SplitN(b, s, 2), bytes.SplitAfter(b, s), bytes.SplitAfterN(b, s, 2))
			x, y, ok := bytes.Cut(b, s)
			fmt.Printf(" %q %q %v %q %q %q %q\n", x, y, ok, bytes.ReplaceAll(b, s, []byte("<>")), bytes.Trim(b, string(s)), bytes.TrimPrefix(b, s), bytes.TrimSuffix(b, s))
			fmt.Println(bytes.IndexAny(b, string(s)), bytes.LastIndexAny(b, string(s)), bytes.ContainsAny(b, string(s)), bytes.EqualFold(b, s), bytes.Compare(b, s), len(slices.Collect(bytes.SplitSeq(b, s))))
		}
		fmt.Printf("%q %q %q %q %q %q\n", bytes.Fields(b), bytes.ToTitle(b), bytes.ToLower(b), bytes.TrimSpace(b), bytes.ToValidUTF8(b, []byte("?")), bytes.Runes(b))
		fmt.Printf("%q %d %d %q %q\n", bytes.Map(unicode.ToUpper, b), bytes.IndexRune(b, '本'), bytes.IndexFunc(b, unicode.IsSpace), bytes.FieldsFunc(b, unicode.IsLetter), slices.Collect(bytes.Lines(b)))
		fmt.Println(bytes.ContainsRune(b, 'a'), bytes.IndexByte(b, 0), bytes.LastIndexByte(b, 'a'), bytes.TrimLeft(b, " ") == nil, bytes.TrimSpace(b) == nil, bytes.Clone(b) == nil, utf8.Valid(b), utf8.RuneCount(b), utf8.FullRune(b))
	}
	fmt.Printf("%q %q\n", bytes.Join(in, []byte("|")), bytes.Repeat([]byte("ab"), 3))
	r := bytes.NewReader([]byte("0123456789"))
	fmt.Println(r.Len(), r.Size())
	io.CopyN(io.Discard, r, 3)
	c, err := r.ReadByte()
	fmt.Println(c, err, r.UnreadByte(), r.Len())
	_, _, err = r.ReadRune()
	fmt.Println(err, r.UnreadRune(), r.UnreadRune())
	fmt.Println(r.Seek(-3, io.SeekEnd))
	fmt.Println(r.Seek(-30, io.SeekEnd))
	p := make([]byte, 5)
	fmt.Println(r.ReadAt(p, 8))
	fmt.Println(r.ReadAt(p, -8))
	var sb strings.Builder
	fmt.Println(r.WriteTo(&sb))
	fmt.Println(sb.String())
	var b bytes.Buffer
	fmt.Println(b.ReadFrom(strings.NewReader("read from")))
	fmt.Println(b.ReadString('x'))
	b.WriteString("héllo")
	ru, n, err := b.ReadRune()
	fmt.Println(ru, n, err, b.UnreadRune(), b.UnreadRune())
	b.ReadByte()
	fmt.Println(b.UnreadByte(), b.UnreadByte(), b.Len(), string(b.Next(3)))
	fmt.Println(b.WriteTo(os.Stdout))
	ab := b.AvailableBuffer()
	fmt.Println(len(ab), b.Cap() >= 0)
	pr, pw := io.Pipe()
	go func() {
		w := bufio.NewWriter(pw)
		for i := range 3 {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.Flush()
		pw.CloseWithError(errors.New("custom end"))
	}()
	sc := bufio.NewScanner(pr)
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	fmt.Println(sc.Err())
	w := bufio.NewWriterSize(os.Stdout, 16)
	fmt.Fprint(w, "some text that is longer than the buffer\n")
	fmt.Println(w.Buffered(), w.Available(), w.Size())
	w.Flush()
	w.ReadFrom(strings.NewReader("rf\n"))
	w.Flush()
}
