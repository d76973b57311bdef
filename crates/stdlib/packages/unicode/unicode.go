// Package unicode tells properties of code points. The data is on the native
// side; the range tables are made of it when a program asks for them.
package unicode

const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

// Version is the edition of the Unicode standard.
const Version = "17.0.0"

// Cases for To.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower as a delta stands for alternating upper and lower case.
const UpperLower = MaxRune + 1

func IsControl(r rune) bool
func IsDigit(r rune) bool
func IsGraphic(r rune) bool
func IsLetter(r rune) bool
func IsLower(r rune) bool
func IsMark(r rune) bool
func IsNumber(r rune) bool
func IsPrint(r rune) bool
func IsPunct(r rune) bool
func IsSpace(r rune) bool
func IsSymbol(r rune) bool
func IsTitle(r rune) bool
func IsUpper(r rune) bool

// SimpleFold is the next rune in the circle of those that are equal but for
// their case.
func SimpleFold(r rune) rune

func ToLower(r rune) rune
func ToTitle(r rune) rune
func ToUpper(r rune) rune

// To maps r to a case; U+FFFD for a case that does not exist.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}
