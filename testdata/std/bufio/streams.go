// bufio: readers, writers and scanners at their edges.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

type slow struct {
	parts []string
	err   error
}

func (s *slow) Read(p []byte) (int, error) {
	if len(s.parts) == 0 {
		return 0, s.err
	}
	n := copy(p, s.parts[0])
	if s.parts[0] = s.parts[0][n:]; s.parts[0] == "" {
		s.parts = s.parts[1:]
	}
	return n, nil
}

type stuck struct{}

func (stuck) Read(p []byte) (int, error) { return 0, nil }

type half struct{ left int }

func (h *half) Write(p []byte) (int, error) {
	if len(p) > h.left {
		n := h.left
		h.left = 0
		return n, errors.New("full")
	}
	h.left -= len(p)
	return len(p), nil
}

type lie struct{}

func (lie) Write(p []byte) (int, error) { return len(p) - 1, nil }

func main() {
	for _, split := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes, func(data []byte, eof bool) (int, []byte, error) {
		if eof && len(data) > 0 {
			return len(data), data, bufio.ErrFinalToken
		}
		if i := bytes.IndexByte(data, ','); i >= 0 {
			return i + 1, data[:i], nil
		}
		return 0, nil, nil
	}} {
		for _, text := range []string{"", "a", "a\n", "a\r\nb\r\n\r\nc", "\n\n", " x  yy\t\nz ", "日本\xffx", "a,b,,c", "\r"} {
			sc := bufio.NewScanner(&slow{[]string{text[:len(text)/2], text[len(text)/2:]}, io.EOF})
			sc.Split(split)
			for sc.Scan() {
				fmt.Printf("%q ", sc.Text())
			}
			fmt.Println(sc.Err())
		}
	}
	sc := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000)))
	fmt.Println(sc.Scan(), sc.Err(), sc.Err() == bufio.ErrTooLong)
	sc = bufio.NewScanner(strings.NewReader("abcdefgh\nij"))
	sc.Buffer(make([]byte, 2), 5)
	fmt.Println(sc.Scan(), sc.Text(), sc.Err())
	sc = bufio.NewScanner(&slow{[]string{"ok\npart"}, errors.New("broken")})
	fmt.Println(sc.Scan(), sc.Text(), sc.Scan(), sc.Text(), sc.Scan(), sc.Err())
	sc = bufio.NewScanner(stuck{})
	fmt.Println(sc.Scan(), sc.Err())
	for _, bad := range []bufio.SplitFunc{
		func([]byte, bool) (int, []byte, error) { return -1, nil, nil },
		func(d []byte, _ bool) (int, []byte, error) { return len(d) + 1, nil, nil },
		func(d []byte, _ bool) (int, []byte, error) { return 0, []byte{}, nil },
	} {
		func() {
			defer func() {
				if e := recover(); e != nil {
					fmt.Println("panic:", e)
				}
			}()
			sc := bufio.NewScanner(strings.NewReader("abc"))
			sc.Split(bad)
			n := 0
			for sc.Scan() && n < 3 {
				n++
			}
			fmt.Println(n, sc.Err())
			sc.Buffer(nil, 5)
		}()
	}
	r := bufio.NewReaderSize(strings.NewReader("hello world\nsecond line that is long\nlast"), 16)
	fmt.Println(r.Size(), r.Buffered())
	p, err := r.Peek(5)
	fmt.Println(string(p), err, r.Buffered())
	_, err = r.Peek(17)
	fmt.Println(err)
	_, err = r.Peek(-1)
	fmt.Println(err)
	line, more, err := r.ReadLine()
	fmt.Println(string(line), more, err)
	line, more, err = r.ReadLine()
	fmt.Println(string(line), more, err)
	fmt.Println(r.Discard(3))
	fmt.Println(r.ReadString('\n'))
	fmt.Println(r.UnreadByte(), r.UnreadRune())
	b, err := r.ReadByte()
	fmt.Println(b, err)
	sl, err := r.ReadSlice('z')
	fmt.Println(string(sl), err)
	_, err = r.ReadByte()
	fmt.Println(err)
	_, _, err = r.ReadRune()
	fmt.Println(err)
	fmt.Println(r.Discard(1))
	fmt.Println(r.Discard(-1))
	r = bufio.NewReaderSize(strings.NewReader("0123456789abcdefghij"), 16)
	sl, err = r.ReadSlice('j')
	fmt.Println(string(sl), err)
	bs, err := r.ReadBytes('!')
	fmt.Println(string(bs), err)
	r.Reset(strings.NewReader("é\xff日"))
	for {
		c, n, err := r.ReadRune()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(c, n, c == utf8.RuneError, r.UnreadRune(), r.UnreadRune())
		r.ReadRune()
	}
	r = bufio.NewReader(stuck{})
	_, err = r.ReadByte()
	fmt.Println(err)
	r = bufio.NewReader(&slow{[]string{"a", "b", "c\nd", "ef"}, io.EOF})
	fmt.Println(r.ReadString('\n'))
	var out bytes.Buffer
	n, err := r.WriteTo(&out)
	fmt.Println(n, err, out.String())
	w := bufio.NewWriterSize(&half{10}, 8)
	for i := range 6 {
		n, err := w.WriteString("abc")
		fmt.Println(i, n, err, w.Buffered(), w.Available())
	}
	fmt.Println(w.Flush(), w.WriteByte('x'))
	w = bufio.NewWriter(lie{})
	w.WriteString("abc")
	fmt.Println(w.Flush())
	out.Reset()
	w = bufio.NewWriterSize(&out, 4)
	w.WriteRune('日')
	w.WriteRune('x')
	w.WriteRune(-1)
	fmt.Println(w.Size(), w.Buffered(), out.String())
	m, err := w.ReadFrom(strings.NewReader("long text here"))
	fmt.Println(m, err, w.Flush(), out.String(), string(w.AvailableBuffer()))
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriter(&out))
	s, err := rw.ReadString(0)
	rw.WriteString("!")
	rw.Flush()
	fmt.Println(s, err, out.String())
}
