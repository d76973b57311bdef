package unicode

import "unsafe"

// RangeTable is a set of code points: ranges below and above 1<<16, in order
// and disjoint. LatinOffset counts the entries of R16 that end in Latin-1.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
}

type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// rangeData is a table as little-endian words: low, high, stride.
func rangeData(name string) []byte

func rangeTable(name string) *RangeTable {
	data := rangeData(name)
	t := new(RangeTable)
	for _, r := range unsafe.Slice((*Range32)(unsafe.Pointer(unsafe.SliceData(data))), len(data)/12) {
		if r.Hi >= 1<<16 {
			t.R32 = append(t.R32, r)
			continue
		}
		t.R16 = append(t.R16, Range16{uint16(r.Lo), uint16(r.Hi), uint16(r.Stride)})
		if r.Hi <= MaxLatin1 {
			t.LatinOffset++
		}
	}
	return t
}

// GraphicRanges and PrintRanges are what IsGraphic and IsPrint accept.
var (
	GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}
	PrintRanges   = []*RangeTable{L, M, N, P, S}
)

// Is reports whether the table has r.
func Is(rangeTab *RangeTable, r rune) bool {
	x := uint32(r)
	if t := rangeTab.R16; len(t) > 0 && x <= uint32(t[len(t)-1].Hi) {
		lo, hi := 0, len(t)
		for lo < hi {
			mid := (lo + hi) / 2
			if uint32(t[mid].Hi) < x {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		e := t[lo]
		return uint32(e.Lo) <= x && (e.Stride == 1 || (uint16(x)-e.Lo)%e.Stride == 0)
	}
	t := rangeTab.R32
	lo, hi := 0, len(t)
	for lo < hi {
		mid := (lo + hi) / 2
		if t[mid].Hi < x {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(t) && t[lo].Lo <= x && (t[lo].Stride == 1 || (x-t[lo].Lo)%t[lo].Stride == 0)
}

// In reports whether any of the tables has r.
func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsOneOf is In with the arguments the other way round.
func IsOneOf(ranges []*RangeTable, r rune) bool { return In(r, ranges...) }
