// Package flate is the compressed format DEFLATE of RFC 1951. What it compresses
// is not byte for byte what Go makes: other compressors choose other matches.
package flate

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"runtime"
	"strconv"
)

// The natives keep the state of a stream under a number.

func newInflate(dict []byte) int
func inflate(id int, src, dst []byte) (taken, made, how int)
func newDeflate(level int) int
func deflate(id int, src, dst []byte, how int) (taken, made int, end bool)
func free(id int)

// A CorruptInputError is the place where the data is not DEFLATE.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "flate: corrupt input before offset " + strconv.FormatInt(int64(e), 10)
}

// An InternalError is a mistake of this package.
type InternalError string

func (e InternalError) Error() string { return "flate: internal error: " + string(e) }

// A ReadError was the error of an underlying reader in old versions.
type ReadError struct {
	Offset int64
	Err    error
}

func (e *ReadError) Error() string {
	return "flate: read error at offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
}

// A WriteError was the error of an underlying writer in old versions.
type WriteError struct {
	Offset int64
	Err    error
}

func (e *WriteError) Error() string {
	return "flate: write error at offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
}

// A Resetter starts a reader of NewReader on other data.
type Resetter interface {
	Reset(r io.Reader, dict []byte) error
}

// A Reader gives single bytes; NewReader takes no more of it than it needs.
type Reader interface {
	io.Reader
	io.ByteReader
}

type stream struct{ id int }

func (s *stream) close() {
	free(s.id)
	s.id = 0
}

type decompressor struct {
	r      Reader
	s      *stream
	out    []byte // not given yet
	buf    []byte
	one    [1]byte
	offset int64
	err    error
}

// NewReader makes a reader of what the data of r stands for.
func NewReader(r io.Reader) io.ReadCloser { return NewReaderDict(r, nil) }

// NewReaderDict is NewReader for data that goes on from dict.
func NewReaderDict(r io.Reader, dict []byte) io.ReadCloser {
	d := &decompressor{buf: make([]byte, 16<<10), s: &stream{}}
	runtime.AddCleanup(d, (*stream).close, d.s)
	d.Reset(r, dict)
	return d
}

func (d *decompressor) Reset(r io.Reader, dict []byte) error {
	d.s.close()
	d.s.id = newInflate(dict)
	d.out, d.offset, d.err = nil, 0, nil
	if by, ok := r.(Reader); ok {
		d.r = by
	} else {
		d.r = bufio.NewReader(r)
	}
	return nil
}

// ahead is what can be looked at without taking it, at least a byte.
func (d *decompressor) ahead() ([]byte, func(n int), error) {
	switch r := d.r.(type) {
	case *bufio.Reader:
		if _, err := r.Peek(1); err != nil {
			return nil, nil, err
		}
		p, _ := r.Peek(r.Buffered())
		return p, func(n int) { r.Discard(n) }, nil
	case *bytes.Buffer:
		if r.Len() == 0 {
			return nil, nil, io.EOF
		}
		return r.Bytes(), func(n int) { r.Next(n) }, nil
	}
	c, err := d.r.ReadByte()
	if err != nil {
		return nil, nil, err
	}
	d.one[0] = c
	return d.one[:], func(n int) {}, nil
}

func (d *decompressor) Read(p []byte) (int, error) {
	for {
		if len(d.out) > 0 {
			n := copy(p, d.out)
			d.out = d.out[n:]
			if len(d.out) == 0 {
				return n, d.err
			}
			return n, nil
		}
		if d.err != nil {
			return 0, d.err
		}
		d.fill()
	}
}

// fill makes the next bytes.
func (d *decompressor) fill() {
	// What the stream still holds comes first.
	_, made, how := inflate(d.s.id, nil, d.buf)
	for made == 0 && how == 0 {
		src, take, err := d.ahead()
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			d.err = err
			return
		}
		var taken int
		taken, made, how = inflate(d.s.id, src, d.buf)
		take(taken)
		d.offset += int64(taken)
	}
	d.out = d.buf[:made]
	switch how {
	case 1:
		d.err = io.EOF
		d.s.close()
	case 2:
		d.err = CorruptInputError(d.offset)
		d.s.close()
	}
}

func (d *decompressor) Close() error {
	d.s.close()
	if d.err == io.EOF {
		return nil
	}
	err := d.err
	if err == nil {
		d.err = errors.New("flate: closed reader")
	}
	return err
}
