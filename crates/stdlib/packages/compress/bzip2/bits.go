package bzip2

import (
	"bufio"
	"io"
)

// A bitReader reads bits from the most significant one of each byte. Its error stays; bits past it are 0.
type bitReader struct {
	r    io.ByteReader
	bits uint64
	n    uint
	err  error
}

func newBitReader(r io.Reader) bitReader {
	br, ok := r.(io.ByteReader)
	if !ok {
		br = bufio.NewReader(r)
	}
	return bitReader{r: br}
}

// read returns the next count bits, at most 56.
func (b *bitReader) read(count uint) uint64 {
	for b.n < count {
		c, err := b.r.ReadByte()
		if err != nil {
			b.fail(err)
			return 0
		}
		b.bits = b.bits<<8 | uint64(c)
		b.n += 8
	}
	b.n -= count
	return b.bits >> b.n & (1<<count - 1)
}

func (b *bitReader) bit() bool { return b.read(1) == 1 }

func (b *bitReader) fail(err error) {
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	b.err = err
}
