// Package zlib is the compressed format zlib of RFC 1950.
package zlib

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/adler32"
	"io"
)

var (
	// ErrChecksum is the error of data that is not what was compressed.
	ErrChecksum = errors.New("zlib: invalid checksum")
	// ErrDictionary is the error of data that needs another dictionary.
	ErrDictionary = errors.New("zlib: invalid dictionary")
	// ErrHeader is the error of data that is no zlib.
	ErrHeader = errors.New("zlib: invalid header")
)

// A Resetter starts a reader of NewReader on other data.
type Resetter interface {
	Reset(r io.Reader, dict []byte) error
}

type reader struct {
	r      flate.Reader
	body   io.ReadCloser
	digest hash.Hash32
	err    error
}

// NewReader makes a reader of what the data of r stands for.
func NewReader(r io.Reader) (io.ReadCloser, error) { return NewReaderDict(r, nil) }

// NewReaderDict is NewReader for data that goes on from dict.
func NewReaderDict(r io.Reader, dict []byte) (io.ReadCloser, error) {
	z := new(reader)
	if err := z.Reset(r, dict); err != nil {
		return nil, err
	}
	return z, nil
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (z *reader) Reset(r io.Reader, dict []byte) error {
	*z = reader{body: z.body, digest: adler32.New()}
	if by, ok := r.(flate.Reader); ok {
		z.r = by
	} else {
		z.r = bufio.NewReader(r)
	}
	var b [4]byte
	if _, err := io.ReadFull(z.r, b[:2]); err != nil {
		z.err = noEOF(err)
		return z.err
	}
	if b[0]&15 != 8 || b[0]>>4 > 7 || binary.BigEndian.Uint16(b[:])%31 != 0 {
		z.err = ErrHeader
		return z.err
	}
	needs := b[1]&0x20 != 0
	if needs {
		if _, err := io.ReadFull(z.r, b[:]); err != nil {
			z.err = noEOF(err)
			return z.err
		}
		if binary.BigEndian.Uint32(b[:]) != adler32.Checksum(dict) {
			z.err = ErrDictionary
			return z.err
		}
	} else {
		dict = nil
	}
	if z.body == nil {
		z.body = flate.NewReaderDict(z.r, dict)
	} else {
		z.body.(flate.Resetter).Reset(z.r, dict)
	}
	return nil
}

func (z *reader) Read(p []byte) (int, error) {
	if z.err != nil {
		return 0, z.err
	}
	var n int
	n, z.err = z.body.Read(p)
	z.digest.Write(p[:n])
	if z.err != io.EOF {
		return n, z.err
	}
	var end [4]byte
	if _, err := io.ReadFull(z.r, end[:]); err != nil {
		z.err = noEOF(err)
		return n, z.err
	}
	if binary.BigEndian.Uint32(end[:]) != z.digest.Sum32() {
		z.err = ErrChecksum
		return n, z.err
	}
	return n, io.EOF
}

func (z *reader) Close() error {
	if z.err != nil && z.err != io.EOF {
		return z.err
	}
	z.err = z.body.Close()
	return z.err
}

// Levels of NewWriterLevel, beside 1 to 9.
const (
	NoCompression      = flate.NoCompression
	BestSpeed          = flate.BestSpeed
	BestCompression    = flate.BestCompression
	DefaultCompression = flate.DefaultCompression
	HuffmanOnly        = flate.HuffmanOnly
)

// A Writer compresses what is written to it.
type Writer struct {
	w      io.Writer
	level  int
	body   *flate.Writer
	digest hash.Hash32
	began  bool
	err    error
}

// NewWriter makes a Writer.
func NewWriter(w io.Writer) *Writer {
	z, _ := NewWriterLevel(w, DefaultCompression)
	return z
}

// NewWriterLevel makes a Writer of a level.
func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("zlib: invalid compression level: %d", level)
	}
	return &Writer{w: w, level: level, digest: adler32.New()}, nil
}

// Reset starts anew, on another writer.
func (z *Writer) Reset(w io.Writer) {
	if z.body != nil {
		z.body.Reset(w)
	}
	z.w, z.began, z.err = w, false, nil
	z.digest.Reset()
}

func (z *Writer) begin() error {
	z.began = true
	b := [2]byte{0x78, 0}
	switch z.level {
	case -2, 0, 1:
	case 2, 3, 4, 5:
		b[1] = 1 << 6
	case -1, 6:
		b[1] = 2 << 6
	default:
		b[1] = 3 << 6
	}
	b[1] += 31 - byte(binary.BigEndian.Uint16(b[:])%31)
	if _, err := z.w.Write(b[:]); err != nil {
		return err
	}
	if z.body == nil {
		z.body, _ = flate.NewWriter(z.w, z.level)
	}
	return nil
}

// Write compresses p; what comes out may wait for more.
func (z *Writer) Write(p []byte) (n int, err error) {
	if !z.began {
		z.err = z.begin()
	}
	if z.err != nil {
		return 0, z.err
	}
	if len(p) == 0 {
		return 0, nil
	}
	n, err = z.body.Write(p)
	if err != nil {
		z.err = err
		return
	}
	z.digest.Write(p)
	return
}

// Flush writes all that was compressed.
func (z *Writer) Flush() error {
	if !z.began {
		z.err = z.begin()
	}
	if z.err == nil {
		z.err = z.body.Flush()
	}
	return z.err
}

// Close ends the data. The underlying writer stays open.
func (z *Writer) Close() error {
	if !z.began {
		z.err = z.begin()
	}
	if z.err != nil {
		return z.err
	}
	if z.err = z.body.Close(); z.err != nil {
		return z.err
	}
	_, z.err = z.w.Write(binary.BigEndian.AppendUint32(nil, z.digest.Sum32()))
	return z.err
}
