package bzip2

import (
	"cmp"
	"slices"
)

// The most bits of a code.
const maxBits = 20

// A tree decodes: by node and bit there is the next node, or the complement of a symbol.
type tree [][2]int32

type code struct {
	// From the most significant bit.
	bits   uint32
	length uint8
	symbol int32
}

// newTree makes the tree of the codes' lengths by symbol: from the last code, all ones, down to the shortest.
// So it shows in trees that are not whole, as broken data has them, which codes are missing.
func newTree(lengths []uint8) (tree, error) {
	codes := make([]code, len(lengths))
	for symbol, length := range lengths {
		codes[symbol] = code{length: length, symbol: int32(symbol)}
	}
	slices.SortStableFunc(codes, func(a, b code) int { return cmp.Compare(a.length, b.length) })
	next := ^uint32(0)
	for i := len(codes) - 1; i >= 0; i-- {
		codes[i].bits = next
		next -= 1 << (32 - codes[i].length)
	}
	slices.SortStableFunc(codes, func(a, b code) int { return cmp.Compare(a.bits, b.bits) })
	var t tree
	if _, err := t.add(codes, 0); err != nil {
		return nil, err
	}
	return t, nil
}

// add adds a node for codes that are equal above level. A bit that all have in common has no node:
// some compressors write trees with such bits, but no such bits.
func (t *tree) add(codes []code, level uint) (int32, error) {
	if len(codes) == 1 {
		return ^codes[0].symbol, nil
	}
	if level == 32 {
		return 0, StructuralError("equal symbols in Huffman tree")
	}
	ones := slices.IndexFunc(codes, func(c code) bool { return c.bits<<level>>31 == 1 })
	if ones <= 0 {
		return t.add(codes, level+1)
	}
	at := len(*t)
	*t = append(*t, [2]int32{})
	zero, err := t.add(codes[:ones], level+1)
	if err != nil {
		return 0, err
	}
	one, err := t.add(codes[ones:], level+1)
	if err != nil {
		return 0, err
	}
	(*t)[at] = [2]int32{zero, one}
	return int32(at), nil
}

// decode reads a symbol.
func (t tree) decode(b *bitReader) int {
	at := int32(0)
	for at >= 0 {
		if b.n == 0 {
			c, err := b.r.ReadByte()
			if err != nil {
				b.fail(err)
				c = 0
			}
			b.bits, b.n = uint64(c), 8
		}
		b.n--
		at = t[at][b.bits>>b.n&1]
	}
	return int(^at)
}
