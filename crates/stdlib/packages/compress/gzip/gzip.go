package gzip

import (
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
)

// Levels of NewWriterLevel, beside 1 to 9.
const (
	NoCompression      = flate.NoCompression
	BestSpeed          = flate.BestSpeed
	BestCompression    = flate.BestCompression
	DefaultCompression = flate.DefaultCompression
	HuffmanOnly        = flate.HuffmanOnly
)

// A Writer compresses what is written to it. Header may be set before the
// first Write, Flush or Close.
type Writer struct {
	Header
	w      io.Writer
	level  int
	began  bool
	closed bool
	body   *flate.Writer
	digest uint32
	size   uint32
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
		return nil, fmt.Errorf("gzip: invalid compression level: %d", level)
	}
	z := &Writer{level: level}
	z.Reset(w)
	return z, nil
}

// Reset starts anew, on another writer.
func (z *Writer) Reset(w io.Writer) {
	body := z.body
	if body != nil {
		body.Reset(w)
	}
	*z = Writer{Header: Header{OS: 255}, w: w, level: z.level, body: body}
}

// latin1 writes a string that ends with a zero byte.
func (z *Writer) latin1(s string) error {
	var b []byte
	for _, r := range s {
		if r == 0 || r > 0xff {
			return errors.New("gzip.Write: non-Latin-1 header string")
		}
		b = append(b, byte(r))
	}
	_, err := z.w.Write(append(b, 0))
	return err
}

func (z *Writer) begin() error {
	z.began = true
	b := [10]byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, z.OS}
	if z.Extra != nil {
		b[3] |= hasExtra
	}
	if z.Name != "" {
		b[3] |= hasName
	}
	if z.Comment != "" {
		b[3] |= hasComment
	}
	if z.ModTime.Unix() > 0 {
		binary.LittleEndian.PutUint32(b[4:], uint32(z.ModTime.Unix()))
	}
	switch z.level {
	case BestCompression:
		b[8] = 2
	case BestSpeed:
		b[8] = 4
	}
	if _, err := z.w.Write(b[:]); err != nil {
		return err
	}
	if z.Extra != nil {
		if len(z.Extra) > 0xffff {
			return errors.New("gzip.Write: Extra data is too large")
		}
		var n [2]byte
		binary.LittleEndian.PutUint16(n[:], uint16(len(z.Extra)))
		if _, err := z.w.Write(n[:]); err != nil {
			return err
		}
		if _, err := z.w.Write(z.Extra); err != nil {
			return err
		}
	}
	for _, s := range []string{z.Name, z.Comment} {
		if s != "" {
			if err := z.latin1(s); err != nil {
				return err
			}
		}
	}
	if z.body == nil {
		z.body, _ = flate.NewWriter(z.w, z.level)
	}
	return nil
}

// Write compresses p; what comes out may wait for more.
func (z *Writer) Write(p []byte) (int, error) {
	if z.err != nil {
		return 0, z.err
	}
	if !z.began {
		if z.err = z.begin(); z.err != nil {
			return 0, z.err
		}
	}
	z.size += uint32(len(p))
	z.digest = crc32.Update(z.digest, crc32.IEEETable, p)
	var n int
	n, z.err = z.body.Write(p)
	return n, z.err
}

// Flush writes all that was compressed.
func (z *Writer) Flush() error {
	if z.err != nil {
		return z.err
	}
	if z.closed {
		return nil
	}
	if !z.began {
		z.Write(nil)
		if z.err != nil {
			return z.err
		}
	}
	z.err = z.body.Flush()
	return z.err
}

// Close ends the data. The underlying writer stays open.
func (z *Writer) Close() error {
	if z.err != nil {
		return z.err
	}
	if z.closed {
		return nil
	}
	z.closed = true
	if !z.began {
		z.Write(nil)
		if z.err != nil {
			return z.err
		}
	}
	if z.err = z.body.Close(); z.err != nil {
		return z.err
	}
	var end [8]byte
	binary.LittleEndian.PutUint32(end[:], z.digest)
	binary.LittleEndian.PutUint32(end[4:], z.size)
	_, z.err = z.w.Write(end[:])
	return z.err
}
