// Package gzip is the file format gzip of RFC 1952.
package gzip

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"time"
)

// ErrChecksum is the error of data that is not what was compressed.
var ErrChecksum = errors.New("gzip: invalid checksum")

// ErrHeader is the error of data that is no gzip.
var ErrHeader = errors.New("gzip: invalid header")

// Flags of a header.
const (
	hasText = 1 << iota
	hasCRC
	hasExtra
	hasName
	hasComment
)

// A Header is what a file says about itself. Strings are Latin-1.
type Header struct {
	Comment string
	Extra   []byte
	ModTime time.Time
	Name    string
	OS      byte
}

// A Reader reads what gzip data stands for. Members that follow each other
// read as one.
type Reader struct {
	Header
	r      flate.Reader
	body   io.ReadCloser
	digest uint32
	size   uint32
	err    error
	single bool
}

// NewReader makes a Reader, and reads the header.
func NewReader(r io.Reader) (*Reader, error) {
	z := new(Reader)
	if err := z.Reset(r); err != nil {
		return nil, err
	}
	return z, nil
}

// Reset starts anew, on other data.
func (z *Reader) Reset(r io.Reader) error {
	*z = Reader{body: z.body}
	if by, ok := r.(flate.Reader); ok {
		z.r = by
	} else {
		z.r = bufio.NewReader(r)
	}
	z.Header, z.err = z.header()
	return z.err
}

// Multistream tells whether members that follow are read too.
func (z *Reader) Multistream(ok bool) { z.single = !ok }

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// text reads a string up to a zero byte.
func (z *Reader) text(sum *uint32) (string, error) {
	var raw []byte
	plain := true
	for {
		c, err := z.r.ReadByte()
		if err != nil {
			return "", noEOF(err)
		}
		*sum = crc32.Update(*sum, crc32.IEEETable, []byte{c})
		if c == 0 {
			break
		}
		if len(raw) >= 511 {
			return "", ErrHeader
		}
		plain = plain && c < 0x80
		raw = append(raw, c)
	}
	if plain {
		return string(raw), nil
	}
	var s []rune
	for _, c := range raw {
		s = append(s, rune(c))
	}
	return string(s), nil
}

func (z *Reader) header() (hdr Header, err error) {
	var b [10]byte
	if _, err = io.ReadFull(z.r, b[:]); err != nil {
		return hdr, err // io.EOF if there is nothing at all
	}
	if b[0] != 0x1f || b[1] != 0x8b || b[2] != 8 {
		return hdr, ErrHeader
	}
	flags := b[3]
	if t := int64(binary.LittleEndian.Uint32(b[4:])); t > 0 {
		hdr.ModTime = time.Unix(t, 0)
	}
	hdr.OS = b[9]
	sum := crc32.ChecksumIEEE(b[:])
	if flags&hasExtra != 0 {
		var n [2]byte
		if _, err = io.ReadFull(z.r, n[:]); err != nil {
			return hdr, noEOF(err)
		}
		data := make([]byte, binary.LittleEndian.Uint16(n[:]))
		if _, err = io.ReadFull(z.r, data); err != nil {
			return hdr, noEOF(err)
		}
		sum = crc32.Update(crc32.Update(sum, crc32.IEEETable, n[:]), crc32.IEEETable, data)
		hdr.Extra = data
	}
	if flags&hasName != 0 {
		if hdr.Name, err = z.text(&sum); err != nil {
			return hdr, noEOF(err)
		}
	}
	if flags&hasComment != 0 {
		if hdr.Comment, err = z.text(&sum); err != nil {
			return hdr, noEOF(err)
		}
	}
	if flags&hasCRC != 0 {
		var n [2]byte
		if _, err = io.ReadFull(z.r, n[:]); err != nil {
			return hdr, noEOF(err)
		}
		if binary.LittleEndian.Uint16(n[:]) != uint16(sum) {
			return hdr, ErrHeader
		}
	}
	z.digest, z.size = 0, 0
	if z.body == nil {
		z.body = flate.NewReader(z.r)
	} else {
		z.body.(flate.Resetter).Reset(z.r, nil)
	}
	return hdr, nil
}

func (z *Reader) Read(p []byte) (n int, err error) {
	if z.err != nil {
		return 0, z.err
	}
	for n == 0 {
		n, z.err = z.body.Read(p)
		z.digest = crc32.Update(z.digest, crc32.IEEETable, p[:n])
		z.size += uint32(n)
		if z.err != io.EOF {
			return n, z.err
		}
		var end [8]byte
		if _, err := io.ReadFull(z.r, end[:]); err != nil {
			z.err = noEOF(err)
			return n, z.err
		}
		if binary.LittleEndian.Uint32(end[:]) != z.digest || binary.LittleEndian.Uint32(end[4:]) != z.size {
			z.err = ErrChecksum
			return n, z.err
		}
		if z.single {
			return n, io.EOF
		}
		z.err = nil
		if _, z.err = z.header(); z.err != nil {
			return n, z.err
		}
	}
	return n, nil
}

// Close closes the Reader, not what it reads.
func (z *Reader) Close() error { return z.body.Close() }
