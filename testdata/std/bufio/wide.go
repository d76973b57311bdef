package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"
)

type slow struct{ s string }

func (s *slow) Read(p []byte) (int, error) {
	if s.s == "" {
		return 0, io.EOF
	}
	p[0] = s.s[0]
	s.s = s.s[1:]
	return 1, nil
}

type zero struct{}

func (zero) Read(p []byte) (int, error) { return 0, nil }

type bad struct{}

func (bad) Read(p []byte) (int, error)  { return 0, errors.New("bad read") }
func (bad) Write(p []byte) (int, error) { return 0, errors.New("bad write") }

type short struct{}

func (short) Write(p []byte) (int, error) { return len(p) / 2, nil }
func try(n string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", n, r)
		}
	}()
	f()
}

func main() {
	sc := bufio.NewScanner(strings.NewReader("a\r\nb\n\nc"))
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err())
	for _, sp := range []bufio.SplitFunc{bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes, bufio.ScanLines} {
		sc := bufio.NewScanner(strings.NewReader(" hé \xff\u2003wörld\n"))
		sc.Split(sp)
		for sc.Scan() {
			fmt.Printf("%q ", sc.Bytes())
		}
		fmt.Println(sc.Err())
	}
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000)))
	fmt.Println(sc.Scan(), sc.Err(), len(sc.Text()))
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000)))
	sc.Buffer(make([]byte, 0, 10), 100000)
	fmt.Println(sc.Scan(), sc.Err(), len(sc.Text()))
	sc = bufio.NewScanner(zero{})
	fmt.Println(sc.Scan(), sc.Err())
	sc = bufio.NewScanner(bad{})
	fmt.Println(sc.Scan(), sc.Err())
	sc = bufio.NewScanner(strings.NewReader("a,b,c"))
	sc.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		if i := bytes.IndexByte(data, ','); i >= 0 {
			return i + 1, data[:i], nil
		}
		if atEOF && len(data) > 0 {
			return len(data), data, bufio.ErrFinalToken
		}
		return 0, nil, nil
	})
	for sc.Scan() {
		fmt.Print(sc.Text(), ";")
	}
	fmt.Println(sc.Err())
	sc = bufio.NewScanner(strings.NewReader("abc"))
	sc.Split(func(data []byte, atEOF bool) (int, []byte, error) { return -1, nil, nil })
	fmt.Println(sc.Scan(), sc.Err())
	sc = bufio.NewScanner(strings.NewReader("abc"))
	sc.Split(func(data []byte, atEOF bool) (int, []byte, error) { return 10, nil, nil })
	fmt.Println(sc.Scan(), sc.Err())
	try("buffer after", func() { sc.Buffer(nil, 10) })
	try("split after", func() { sc.Split(nil) })
	r := bufio.NewReaderSize(strings.NewReader("line one\nline two is long long long\nend"), 16)
	fmt.Println(r.Size(), r.Buffered())
	s, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	l, pre, err := r.ReadLine()
	fmt.Printf("%q %v %v\n", l, pre, err)
	l, pre, err = r.ReadLine()
	fmt.Printf("%q %v %v\n", l, pre, err)
	p, err := r.Peek(20)
	fmt.Printf("%q %v\n", p, err)
	p, err = r.Peek(-1)
	fmt.Printf("%q %v\n", p, err)
	b, err := r.ReadSlice('z')
	fmt.Printf("%q %v\n", b, err)
	n, err := r.Discard(100)
	fmt.Println(n, err)
	n, err = r.Discard(-1)
	fmt.Println(n, err, r.UnreadByte(), r.UnreadRune())
	r = bufio.NewReader(strings.NewReader("é\xffa"))
	for i := 0; i < 4; i++ {
		ch, sz, err := r.ReadRune()
		fmt.Println(ch, sz, err)
	}
	fmt.Println(r.UnreadRune(), r.UnreadByte())
	r.Reset(&slow{"hello"})
	d, err := r.ReadBytes('l')
	fmt.Println(string(d), err)
	fmt.Println(bufio.NewReader(zero{}).ReadByte())
	fmt.Println(bufio.NewReader(bad{}).ReadString('x'))
	var buf bytes.Buffer
	w := bufio.NewWriterSize(&buf, 4)
	fmt.Println(w.WriteString("hello"))
	fmt.Println(w.Buffered(), w.Available(), buf.String(), w.Size())
	fmt.Println(w.WriteRune('日'))
	fmt.Println(w.Flush(), buf.String())
	w = bufio.NewWriter(bad{})
	w.WriteString("x")
	fmt.Println(w.Flush(), w.Flush())
	_, err = w.Write([]byte("a"))
	fmt.Println(err)
	w = bufio.NewWriter(short{})
	w.WriteString("abcd")
	fmt.Println(w.Flush())
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriter(&buf))
	x, _ := rw.ReadByte()
	rw.WriteByte(x)
	rw.Flush()
	fmt.Println(buf.String())
	// io
	fmt.Println(io.Copy(&buf, strings.NewReader("copy")))
	fmt.Println(io.CopyN(&buf, strings.NewReader("copy"), 2))
	fmt.Println(io.CopyN(&buf, strings.NewReader("c"), 2))
	fmt.Println(io.Copy(short{}, strings.NewReader("abc")))
	fmt.Println(io.Copy(bad{}, strings.NewReader("abc")))
	fmt.Println(io.CopyBuffer(&buf, &slow{"ab"}, make([]byte, 1)))
	try("copybuffer", func() { io.CopyBuffer(&onlyW{}, &slow{"ab"}, []byte{}) })
	bb := make([]byte, 4)
	n, err = io.ReadFull(strings.NewReader("ab"), bb)
	fmt.Println(n, err)
	n, err = io.ReadFull(strings.NewReader(""), bb)
	fmt.Println(n, err)
	n, err = io.ReadAtLeast(strings.NewReader("abcdef"), bb, 5)
	fmt.Println(n, err)
	n, err = io.ReadAtLeast(strings.NewReader("abc"), bb, 2)
	fmt.Println(n, err)
	all, err := io.ReadAll(io.LimitReader(strings.NewReader("abcdef"), 3))
	fmt.Println(string(all), err)
	all, err = io.ReadAll(io.MultiReader(strings.NewReader("ab"), strings.NewReader(""), strings.NewReader("cd")))
	fmt.Println(string(all), err)
	all, err = io.ReadAll(io.TeeReader(strings.NewReader("tee"), &buf))
	fmt.Println(string(all), err)
	mw := io.MultiWriter(&buf, io.Discard, short{})
	fmt.Println(mw.Write([]byte("mw")))
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	all, err = io.ReadAll(sr)
	fmt.Println(string(all), err, sr.Size())
	fmt.Println(sr.Seek(-10, io.SeekCurrent))
	fmt.Println(sr.Seek(0, 5))
	n, err = sr.ReadAt(bb, 3)
	fmt.Println(n, err)
	n, err = sr.ReadAt(bb, 9)
	fmt.Println(n, err)
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "through pipe")
		pw.CloseWithError(errors.New("pipe done"))
	}()
	all, err = io.ReadAll(pr)
	fmt.Println(string(all), err)
	pr.Close()
	_, err = pw.Write([]byte("x"))
	fmt.Println(err, io.ErrClosedPipe, io.ErrNoProgress, io.ErrShortBuffer, io.ErrShortWrite, io.ErrUnexpectedEOF)
	fmt.Println(io.WriteString(os.Stdout, "ws\n"))
	ow := io.NewOffsetWriter(nil, 5)
	fmt.Println(ow.Seek(-10, io.SeekStart))
	fmt.Println(utf8.RuneCountInString(buf.String()), io.NopCloser(strings.NewReader("")).Close())
}

type onlyW struct{}

func (*onlyW) Write(p []byte) (int, error) { return len(p), nil }
