// Package bzip2 decompresses bzip2.
package bzip2

import "io"

// A StructuralError is data that is not bzip2's.
type StructuralError string

// Error tells what is wrong.
func (s StructuralError) Error() string { return "bzip2 data invalid: " + string(s) }

const (
	blockMagic = 0x314159265359
	finalMagic = 0x177245385090
)

type reader struct {
	in    bitReader
	begun bool
	// The most bytes of a block.
	size int
	// The checksum of the blocks so far, and the one that the block at hand has to have.
	fileSum, wantSum uint32

	// The block: each entry has a byte and above it the place of the next entry.
	block []uint32
	next  uint32
	left  int
	run   runs
}

// NewReader returns a reader of what r decompresses to.
func NewReader(r io.Reader) io.Reader { return &reader{in: newBitReader(r)} }

func (z *reader) Read(buf []byte) (n int, err error) {
	if z.in.err != nil {
		return 0, z.in.err
	}
	for {
		if n = z.expand(buf); n > 0 || z.left > 0 && len(buf) == 0 {
			return n, z.in.err
		}
		if err := z.advance(); err != nil {
			return 0, z.bad(err)
		}
	}
}

// advance goes to the next block.
func (z *reader) advance() error {
	if !z.begun {
		z.begun = true
		if z.in.read(16) != 'B'<<8|'Z' {
			return StructuralError("bad magic value")
		}
		if err := z.header(); err != nil {
			return err
		}
	} else if z.run.started {
		z.run.started = false
		if ^z.run.sum != z.wantSum {
			return StructuralError("block checksum mismatch")
		}
		z.fileSum = (z.fileSum<<1 | z.fileSum>>31) ^ z.wantSum
	}
	for {
		switch magic := z.in.read(48); {
		case z.in.err != nil:
			return z.in.err
		case magic == blockMagic:
			return z.readBlock()
		case magic != finalMagic:
			return StructuralError("bad magic value found")
		}
		want := uint32(z.in.read(32))
		if z.in.err != nil {
			return z.in.err
		}
		if want != z.fileSum {
			return StructuralError("file checksum mismatch")
		}
		if err := z.continuation(); err != nil {
			return err
		}
	}
}

// bad is the error of the input if it has one, as what was read past it means nothing.
func (z *reader) bad(err error) error {
	if z.in.err != nil {
		return z.in.err
	}
	return err
}

// header reads what follows the first two bytes of a file.
func (z *reader) header() error {
	if z.in.read(8) != 'h' {
		return StructuralError("non-Huffman entropy encoding")
	}
	level := z.in.read(8)
	if level < '1' || level > '9' {
		return StructuralError("invalid compression level")
	}
	z.fileSum = 0
	z.size = 100_000 * int(level-'0')
	if cap(z.block) < z.size {
		z.block = make([]uint32, z.size)
	}
	z.block = z.block[:z.size]
	return nil
}

// continuation looks for another file behind the one that ended; io.EOF if there is none.
func (z *reader) continuation() error {
	z.in.n -= z.in.n % 8
	if z.in.n == 0 {
		c, err := z.in.r.ReadByte()
		if err != nil {
			return err
		}
		z.in.bits, z.in.n = uint64(c), 8
	}
	if z.in.read(16) != 'B'<<8|'Z' {
		return StructuralError("bad magic value in continuation file")
	}
	return z.header()
}

// runs undoes the first step of the compression: four equal bytes are followed by how many more there are.
type runs struct {
	started bool

	last   byte
	equal  int
	repeat int
	// The checksum before its last step, the complement.
	sum uint32
}

// expand writes bytes of the block.
func (z *reader) expand(buf []byte) (n int) {
	r := &z.run
	for n < len(buf) {
		if r.repeat == 0 {
			if z.left == 0 {
				break
			}
			entry := z.block[z.next]
			c := byte(entry)
			z.next = entry >> 8
			z.left--
			if r.equal == 4 {
				r.equal, r.repeat = 0, int(c)
				continue
			}
			if r.equal > 0 && c == r.last {
				r.equal++
			} else {
				r.equal = 1
			}
			r.last = c
			buf[n] = c
			n++
			continue
		}
		r.repeat--
		buf[n] = r.last
		n++
	}
	for _, c := range buf[:n] {
		r.sum = r.sum<<8 ^ sumTable[byte(r.sum>>24)^c]
	}
	return n
}
