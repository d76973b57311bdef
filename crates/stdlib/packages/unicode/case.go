package unicode

import "unsafe"

// CaseRange maps a range of code points by adding Delta.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

type d [MaxCase]rune

// caseData is CaseRanges as little-endian words.
func caseData() []byte

// CaseRanges are the simple case mappings of all code points that have one.
var CaseRanges = caseRanges()

func caseRanges() []CaseRange {
	data := caseData()
	return append([]CaseRange(nil), unsafe.Slice((*CaseRange)(unsafe.Pointer(unsafe.SliceData(data))), len(data)/20)...)
}

// SpecialCase overrides case mappings, as a language may.
type SpecialCase []CaseRange

func (special SpecialCase) ToUpper(r rune) rune {
	if s, ok := special.to(UpperCase, r); ok {
		return s
	}
	return ToUpper(r)
}

func (special SpecialCase) ToTitle(r rune) rune {
	if s, ok := special.to(TitleCase, r); ok {
		return s
	}
	return ToTitle(r)
}

func (special SpecialCase) ToLower(r rune) rune {
	if s, ok := special.to(LowerCase, r); ok {
		return s
	}
	return ToLower(r)
}

// to maps r and reports whether it has a mapping for r.
func (special SpecialCase) to(_case int, r rune) (rune, bool) {
	for _, c := range special {
		if rune(c.Lo) <= r && r <= rune(c.Hi) {
			delta := c.Delta[_case]
			if delta <= MaxRune {
				return r + delta, true
			}
			return rune(c.Lo) + (r-rune(c.Lo))&^1 + rune(_case&1), true
		}
	}
	return r, false
}

// TurkishCase tells dotted from dotless i.
var TurkishCase = SpecialCase{
	{0x49, 0x49, d{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, d{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// AzeriCase does the same.
var AzeriCase = TurkishCase
