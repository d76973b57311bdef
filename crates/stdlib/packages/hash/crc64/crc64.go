// Package crc64 is the 64-bit cyclic redundancy check.
package crc64

import (
	"hash"
	"sync"
)

// Size is the number of bytes of a checksum.
const Size = 8

// Polynomials, with their bits reversed.
const (
	ISO  = 0xd800000000000000
	ECMA = 0xc96c5795d7870f42
)

// Table is a polynomial's table.
type Table [256]uint64

var (
	iso  = sync.OnceValue(func() *Table { return build(ISO) })
	ecma = sync.OnceValue(func() *Table { return build(ECMA) })
)

func build(poly uint64) *Table {
	t := new(Table)
	for i := range t {
		crc := uint64(i)
		for range 8 {
			crc = crc>>1 ^ poly&-(crc&1)
		}
		t[i] = crc
	}
	return t
}

// MakeTable gives the table of a polynomial.
func MakeTable(poly uint64) *Table {
	switch poly {
	case ISO:
		return iso()
	case ECMA:
		return ecma()
	}
	return build(poly)
}

func update(crc uint64, tab *Table, p []byte) uint64

// Update adds p to a checksum.
func Update(crc uint64, tab *Table, p []byte) uint64 { return update(crc, tab, p) }

// Checksum is the checksum of data.
func Checksum(data []byte, tab *Table) uint64 { return update(0, tab, data) }

type digest struct {
	crc uint64
	tab *Table
}

// New makes a running checksum.
func New(tab *Table) hash.Hash64 { return &digest{0, tab} }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum64() uint64  { return d.crc }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte {
	s := d.crc
	return append(in, byte(s>>56), byte(s>>48), byte(s>>40), byte(s>>32), byte(s>>24), byte(s>>16), byte(s>>8), byte(s))
}

// Clone copies the state.
func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}
