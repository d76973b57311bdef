package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/textproto"
	"strings"
	"testing/iotest"
)

func rd(s string) *textproto.Reader {
	return textproto.NewReader(bufio.NewReader(strings.NewReader(s)))
}

type rwc struct {
	io.Reader
	io.Writer
}

func (rwc) Close() error { return fmt.Errorf("closed") }

func main() {
	for _, s := range []string{"", "\n", "a\r\n b\n\tc  \nd\n", "  lead\n x", "x\n \n y\n\nz", "abc", "a\n ", " \n x\n"} {
		r := rd(s)
		for {
			l, err := r.ReadContinuedLine()
			fmt.Printf("%q %v|", l, err)
			if err != nil {
				break
			}
		}
		r = rd(s)
		for {
			l, err := r.ReadContinuedLineBytes()
			fmt.Printf("%q %v %v|", l, l == nil, err)
			if err != nil {
				break
			}
		}
		fmt.Println()
	}
	long := strings.Repeat("abc ", 3000)
	l, err := rd(long + "\n " + long + "\nq").ReadContinuedLine()
	fmt.Println(len(l), err)
	l, err = rd(long).ReadLine()
	fmt.Println(len(l), err)
	for _, s := range []string{"", "220 ok\r\n", "220-a\n220-b\n220 c\n", "220-a\nfoo\n221 x\n220 c\nrest", "22", "220", "220x", "2a0 x\n", "099 x\n", "550-no\n550 way\n", "550 no\n", "550-\n550 \n", "220-a\n", "-22 x\n", "220-a\n 220 b\n220-\n220 \n", "550-\n550-\n550 x\n"} {
		for _, e := range []int{0, 2, 22, 220, -1, 5, 1000} {
			c, m, err := rd(s).ReadResponse(e)
			fmt.Printf("%q %d: %d %q %v %T; ", s, e, c, m, err, err)
			c, m, err = rd(s).ReadCodeLine(e)
			fmt.Printf("%d %q %v %T\n", c, m, err, err)
		}
	}
	for _, s := range []string{"", ".\n", ".\r\n", "a\r\n..b\n.c\r\nd\re\r\r\n.\r\nnext\n", "a\n.", "a", ".\r", ".\rx\n.\n", ".\r.\n.\nx", "a\r", "a\r\n", "..\n.\n", "\n\n.\n", ".a\r\n.\r\n", "a\n.\r\r\n.\n", "\r.\r\n.\r\n"} {
		b, err := rd(s).ReadDotBytes()
		fmt.Printf("%q: %q %v ", s, b, err)
		ls, err := rd(s).ReadDotLines()
		fmt.Printf("%q %v ", ls, err)
		r := rd(s)
		d := r.DotReader()
		var one [1]byte
		n, err := d.Read(one[:])
		fmt.Printf("%q %v ", one[:n], err)
		b, err = r.ReadLineBytes()
		fmt.Printf("%q %v %v\n", b, err, b == nil)
		b, err = io.ReadAll(iotest.OneByteReader(rd(s).DotReader()))
		fmt.Printf("   %q %v\n", b, err)
	}
	for _, ss := range [][]string{{}, {""}, {"a"}, {"a\n"}, {"a\r\n"}, {"a\r"}, {"a\r", "\nb"}, {".a\n.b\n..\n"}, {"a\n", ".", "\n"}, {"\r.\n"}, {"\x00.", "."}, {"\n\n"}, {"."}, {"a\r.b"}, {"x\r\r\n."}} {
		var b bytes.Buffer
		w := textproto.NewWriter(bufio.NewWriter(&b))
		d := w.DotWriter()
		for _, s := range ss {
			n, err := d.Write([]byte(s))
			if n != len(s) || err != nil {
				fmt.Println(n, err)
			}
		}
		w.PrintfLine("x %d", 1)
		d2 := w.DotWriter()
		d2.Write([]byte("q"))
		fmt.Println(d2.Close())
		fmt.Printf("%q %q\n", ss, b.String())
	}
	for _, k := range []string{"", "a", "accept-encoding", "ACCEPT--x", "a b", "a-\xff", "ä", "x_y-z", "-a-", "a:b", "a\t", "1a-2b", "foo.bar-baz", "C Ontent-Transfer-Encoding"} {
		fmt.Printf("%q %q\n", k, textproto.CanonicalMIMEHeaderKey(k))
	}
	h := textproto.MIMEHeader{}
	h.Add("foo-bar", "1")
	h.Add("Foo-Bar", "2")
	h.Set("x", "y")
	fmt.Println(h, h.Get("FOO-BAR"), h.Values("foo-bar"), h.Values("n") == nil, textproto.MIMEHeader(nil).Get("a"))
	h.Del("X")
	fmt.Println(h)
	fmt.Printf("%q %q\n", textproto.TrimString(" \t\r\n\va b\n "), textproto.TrimBytes([]byte("  ")))
	fmt.Println(&textproto.Error{5, "m"}, textproto.ProtocolError("p"))
	var out bytes.Buffer
	c := textproto.NewConn(rwc{strings.NewReader("200 fine\r\n"), &out})
	id, err := c.Cmd("HELO %s", "me")
	fmt.Println(id, err, out.String())
	id2, _ := c.Cmd("X")
	go func() { c.StartResponse(id2); fmt.Println("second"); c.EndResponse(id2); c.Close() }()
	c.StartResponse(id)
	fmt.Println(c.ReadCodeLine(2))
	c.EndResponse(id)
	c.StartResponse(2)
	func() { defer func() { fmt.Println(recover()) }(); c.EndResponse(9) }()
	fmt.Println(c.Close())
}
