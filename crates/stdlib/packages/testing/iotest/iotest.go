// Package iotest is readers and writers that behave oddly, for tests.
package iotest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
)

// ErrTimeout is the error of TimeoutReader.
var ErrTimeout = errors.New("timeout")

type reader struct {
	r    io.Reader
	read func(r io.Reader, p []byte) (int, error)
}

func (r *reader) Read(p []byte) (int, error) { return r.read(r.r, p) }

// OneByteReader gives a byte at a time.
func OneByteReader(r io.Reader) io.Reader {
	return &reader{r, func(r io.Reader, p []byte) (int, error) {
		return r.Read(p[:min(1, len(p))])
	}}
}

// HalfReader gives half of what is asked for.
func HalfReader(r io.Reader) io.Reader {
	return &reader{r, func(r io.Reader, p []byte) (int, error) { return r.Read(p[:(len(p)+1)/2]) }}
}

type dataErrReader struct {
	r      io.Reader
	unread []byte
	data   []byte
}

// DataErrReader gives the last error with the last data.
func DataErrReader(r io.Reader) io.Reader {
	return &dataErrReader{r, nil, make([]byte, 1024)}
}

func (r *dataErrReader) Read(p []byte) (n int, err error) {
	for {
		if len(r.unread) == 0 {
			n1, err1 := r.r.Read(r.data)
			r.unread = r.data[:n1]
			err = err1
		}
		if n > 0 || err != nil {
			return
		}
		n = copy(p, r.unread)
		r.unread = r.unread[n:]
	}
}

// TimeoutReader gives ErrTimeout at the second read.
func TimeoutReader(r io.Reader) io.Reader {
	count := 0
	return &reader{r, func(r io.Reader, p []byte) (int, error) {
		if count++; count == 2 {
			return 0, ErrTimeout
		}
		return r.Read(p)
	}}
}

// ErrReader gives err, and no data.
func ErrReader(err error) io.Reader {
	return &reader{nil, func(io.Reader, []byte) (int, error) { return 0, err }}
}

type truncateWriter struct {
	w io.Writer
	n int64
}

// TruncateWriter writes n bytes, and drops the rest silently.
func TruncateWriter(w io.Writer, n int64) io.Writer { return &truncateWriter{w, n} }

func (t *truncateWriter) Write(p []byte) (n int, err error) {
	if t.n <= 0 {
		return len(p), nil
	}
	n, err = t.w.Write(p[:min(int64(len(p)), t.n)])
	t.n -= int64(n)
	if err == nil {
		n = len(p)
	}
	return
}

type logger struct {
	prefix string
	r      io.Reader
	w      io.Writer
}

// NewReadLogger logs each read, in hexadecimal.
func NewReadLogger(prefix string, r io.Reader) io.Reader { return &logger{prefix: prefix, r: r} }

// NewWriteLogger logs each write, in hexadecimal.
func NewWriteLogger(prefix string, w io.Writer) io.Writer { return &logger{prefix: prefix, w: w} }

func (l *logger) note(p []byte, err error) {
	if err != nil {
		log.Printf("%s %x: %v", l.prefix, p, err)
		return
	}
	log.Printf("%s %x", l.prefix, p)
}

func (l *logger) Read(p []byte) (n int, err error) {
	n, err = l.r.Read(p)
	l.note(p[:n], err)
	return
}

func (l *logger) Write(p []byte) (n int, err error) {
	n, err = l.w.Write(p)
	l.note(p[:n], err)
	return
}

// TestReader checks that reading r gives content, in several ways.
func TestReader(r io.Reader, content []byte) error {
	if len(content) > 0 {
		n, err := r.Read(nil)
		if n != 0 || err != nil {
			return fmt.Errorf("Read(0) = %d, %v, want 0, nil", n, err)
		}
	}
	data, err := io.ReadAll(&smallByteReader{r: r})
	if err != nil {
		return err
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAll(small amounts) = %q\n\twant %q", data, content)
	}
	n, err := r.Read(make([]byte, 10))
	if n != 0 || err != io.EOF {
		return fmt.Errorf("Read(10) at EOF = %v, %v, want 0, EOF", n, err)
	}
	if s, ok := r.(io.ReadSeeker); ok {
		return testSeeker(s, content)
	}
	return nil
}

func testSeeker(r io.ReadSeeker, content []byte) error {
	if off, err := r.Seek(0, io.SeekCurrent); off != int64(len(content)) || err != nil {
		return fmt.Errorf("Seek(0, 1) from EOF = %d, %v, want %d, nil", off, err, len(content))
	}
	for from := 0; from <= len(content); from += max(1, len(content)/3) {
		if off, err := r.Seek(int64(from), io.SeekStart); off != int64(from) || err != nil {
			return fmt.Errorf("Seek(%d, 0) = %d, %v, want %d, nil", from, off, err, from)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			return fmt.Errorf("ReadAll from offset %d: %v", from, err)
		}
		if !bytes.Equal(data, content[from:]) {
			return fmt.Errorf("ReadAll from offset %d = %q\n\twant %q", from, data, content[from:])
		}
	}
	return nil
}

// A smallByteReader gives one, two or three bytes in turn.
type smallByteReader struct {
	r io.Reader
	n int
}

func (r *smallByteReader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	r.n = r.n%3 + 1
	n, err := r.r.Read(p[:min(r.n, len(p))])
	if err != nil && err != io.EOF {
		err = fmt.Errorf("Read(%d bytes at offset ...): %v", r.n, err)
	}
	return n, err
}
