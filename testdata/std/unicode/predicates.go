// Predicates, cases and tables.
package main

import (
	"fmt"
	"unicode"
)

func main() {
	for _, r := range []rune{'a', 'Z', '5', ' ', '\t', '\u0085', '\u00a0', 'é', 'ß', 'Σ', 'ς', 'ǅ', '世', '²', 'Ⅷ', '¼', '_', '-', '«', '€', '+', '^', '\u0301', '\u200b', '\u2028', '\ue000', 0xD800, 0x1F600, 0x10FFFF, -1, 0x110000, 'ı', 'İ', 'K', 'ſ', 'ა', 'Ა'} {
		fmt.Printf("%U", r)
		for _, f := range []func(rune) bool{unicode.IsLetter, unicode.IsUpper, unicode.IsLower, unicode.IsTitle, unicode.IsDigit, unicode.IsNumber, unicode.IsSpace, unicode.IsPunct, unicode.IsSymbol, unicode.IsMark, unicode.IsControl, unicode.IsPrint, unicode.IsGraphic} {
			if f(r) {
				fmt.Print(" 1")
			} else {
				fmt.Print(" 0")
			}
		}
		fmt.Println("", unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r), unicode.SimpleFold(r), unicode.To(unicode.UpperCase, r), unicode.To(9, r),
			unicode.TurkishCase.ToUpper(r), unicode.TurkishCase.ToLower(r), unicode.AzeriCase.ToTitle(r))
	}
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.Is(unicode.Latin, 'é'), unicode.Is(unicode.Greek, 'a'), unicode.In('я', unicode.Latin, unicode.Cyrillic), unicode.IsOneOf([]*unicode.RangeTable{unicode.Letter, unicode.Digit}, '4'))
	fmt.Println(unicode.Version, len(unicode.Scripts), len(unicode.Categories), len(unicode.Properties), len(unicode.CaseRanges), unicode.Upper == unicode.Lu, len(unicode.Letter.R16), len(unicode.Letter.R32), unicode.Letter.LatinOffset)
	fmt.Println(unicode.Is(unicode.Properties["White_Space"], '\u3000'), unicode.Is(unicode.Scripts["Hiragana"], 'あ'), unicode.CategoryAliases["Letter"])
	sum := 0
	for r := rune(0); r < 0x3000; r++ {
		if unicode.IsLetter(r) {
			sum += int(r)
		}
		if unicode.IsUpper(r) {
			sum += int(unicode.ToLower(r))
		}
	}
	fmt.Println(sum)
}
