// io: readers, writers, pipes, copying.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type onlyReader struct{ io.Reader }
type onlyWriter struct{ io.Writer }
type badWriter struct{}

func (badWriter) Write(p []byte) (int, error) { return len(p) / 2, nil }

type overWriter struct{}

func (overWriter) Write(p []byte) (int, error) { return len(p) + 1, nil }

type errReader struct{}

func (errReader) Read([]byte) (int, error) { return 0, errors.New("read failed") }

func main() {
	var b bytes.Buffer
	show := func(n any, err error) { fmt.Println(n, err, b.String()); b.Reset() }
	n, err := io.Copy(&b, onlyReader{strings.NewReader("hello")})
	show(n, err)
	n, err = io.Copy(badWriter{}, onlyReader{strings.NewReader("hello")})
	show(n, err)
	n, err = io.Copy(overWriter{}, onlyReader{strings.NewReader("hello")})
	show(n, err)
	n, err = io.Copy(&b, errReader{})
	show(n, err)
	n, err = io.CopyN(&b, strings.NewReader("hello"), 3)
	show(n, err)
	n, err = io.CopyN(&b, strings.NewReader("hello"), 9)
	show(n, err)
	n, err = io.CopyBuffer(onlyWriter{&b}, onlyReader{strings.NewReader("hello")}, make([]byte, 2))
	show(n, err)
	func() {
		defer func() { fmt.Println(recover()) }()
		io.CopyBuffer(onlyWriter{&b}, onlyReader{strings.NewReader("x")}, []byte{})
	}()
	buf := make([]byte, 4)
	fmt.Println(io.ReadFull(strings.NewReader("abcdef"), buf))
	fmt.Println(io.ReadFull(strings.NewReader("ab"), buf))
	fmt.Println(io.ReadFull(strings.NewReader(""), buf))
	fmt.Println(io.ReadAtLeast(strings.NewReader("abc"), buf, 2))
	fmt.Println(io.ReadAtLeast(strings.NewReader("a"), buf, 2))
	fmt.Println(io.ReadAtLeast(strings.NewReader("abc"), buf, 9))
	r := io.MultiReader(strings.NewReader("ab"), strings.NewReader(""), strings.NewReader("cd"))
	all, err := io.ReadAll(r)
	fmt.Println(string(all), err)
	var c bytes.Buffer
	w := io.MultiWriter(&b, &c)
	fmt.Println(io.WriteString(w, "both"))
	fmt.Println(b.String(), c.String())
	fmt.Println(io.MultiWriter(&b, badWriter{}).Write([]byte("abcd")))
	b.Reset()
	all, err = io.ReadAll(io.TeeReader(strings.NewReader("tee"), &b))
	show(string(all), err)
	l := &io.LimitedReader{R: strings.NewReader("limited"), N: 3}
	all, err = io.ReadAll(l)
	fmt.Println(string(all), err, l.N)
	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	all, err = io.ReadAll(s)
	fmt.Println(string(all), err, s.Size())
	fmt.Println(s.Seek(-2, io.SeekEnd))
	fmt.Println(s.Seek(-9, io.SeekStart))
	fmt.Println(s.Seek(0, 9))
	fmt.Println(s.ReadAt(buf, 3))
	fmt.Println(s.ReadAt(buf, 9))
	ra, off, size := s.Outer()
	fmt.Println(ra != nil, off, size)
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "through pipe")
		pw.CloseWithError(errors.New("done writing"))
	}()
	all, err = io.ReadAll(pr)
	fmt.Println(string(all), err)
	_, err = pw.Write([]byte("x"))
	fmt.Println(err, pr.Close())
	pr, pw = io.Pipe()
	pr.CloseWithError(errors.New("gone"))
	_, err = pw.Write([]byte("x"))
	fmt.Println(err)
	pr, pw = io.Pipe()
	pr.Close()
	_, err = pw.Write([]byte("x"))
	fmt.Println(err)
	pw.Close()
	f, _ := os.CreateTemp("", "x")
	defer os.Remove(f.Name())
	ow := io.NewOffsetWriter(f, 3)
	fmt.Println(ow.Write([]byte("abc")))
	fmt.Println(ow.WriteAt([]byte("z"), 5))
	fmt.Println(ow.WriteAt([]byte("z"), -1))
	fmt.Println(ow.Seek(1, io.SeekStart))
	d, _ := os.ReadFile(f.Name())
	fmt.Printf("%q\n", d)
	fmt.Println(io.Discard.Write([]byte("abc")))
	rc := io.NopCloser(strings.NewReader("x"))
	fmt.Println(rc.Close(), io.EOF, io.ErrUnexpectedEOF, io.ErrShortWrite, io.ErrShortBuffer, io.ErrNoProgress, io.ErrClosedPipe)
	_, ok := rc.(io.WriterTo)
	fmt.Println(ok)
}
