// Package scanner cuts text into tokens like Go's.
package scanner

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"unicode"
	"unicode/utf8"
)

// A Position is a place in a text; it is valid if Line > 0.
type Position struct {
	Filename string
	Offset   int // of the byte, from 0
	Line     int // from 1
	Column   int // of the character, from 1
}

// IsValid reports whether the position is one.
func (pos *Position) IsValid() bool { return pos.Line > 0 }

func (pos Position) String() string {
	s := pos.Filename
	if s == "" {
		s = "<input>"
	}
	if pos.IsValid() {
		s += fmt.Sprintf(":%d:%d", pos.Line, pos.Column)
	}
	return s
}

// Bits of Mode: which tokens are recognized. The others come as characters.
const (
	ScanIdents     = 1 << -Ident
	ScanInts       = 1 << -Int
	ScanFloats     = 1 << -Float // Ints too
	ScanChars      = 1 << -Char
	ScanStrings    = 1 << -String
	ScanRawStrings = 1 << -RawString
	ScanComments   = 1 << -Comment
	SkipComments   = 1 << -skipComment // comments are white space, with ScanComments
	GoTokens       = ScanIdents | ScanFloats | ScanChars | ScanStrings | ScanRawStrings | ScanComments | SkipComments
)

// What Scan gives, beside characters.
const (
	EOF = -(iota + 1)
	Ident
	Int
	Float
	Char
	String
	RawString
	Comment
	skipComment
)

var names = map[rune]string{
	EOF: "EOF", Ident: "Ident", Int: "Int", Float: "Float", Char: "Char", String: "String", RawString: "RawString", Comment: "Comment",
}

// TokenString shows a token or a character.
func TokenString(tok rune) string {
	if s, ok := names[tok]; ok {
		return s
	}
	return fmt.Sprintf("%q", string(tok))
}

// GoWhitespace is the value of Whitespace at first.
const GoWhitespace = 1<<'\t' | 1<<'\n' | 1<<'\r' | 1<<' '

const unread = -2 // no character was read yet

// A Scanner reads characters and tokens.
type Scanner struct {
	src io.Reader

	buf    []byte // read and not taken, from at
	at     int
	srcErr error

	offset                 int // of what is behind ch
	line, column           int
	lastLine, lastColumn   int // before ch
	lastLen                int
	token                  []byte // its text so far
	recording              bool
	ch                     rune

	Error          func(s *Scanner, msg string) // instead of printing to os.Stderr
	ErrorCount     int
	Mode           uint
	Whitespace     uint64 // characters below 64 that are skipped
	IsIdentRune    func(ch rune, i int) bool
	Position       // of the token, set by Scan; Next makes it invalid
}

// Init starts on src, with GoTokens and GoWhitespace.
func (s *Scanner) Init(src io.Reader) *Scanner {
	s.src, s.srcErr = src, nil
	s.buf, s.at = nil, 0
	s.offset, s.line, s.column = 0, 1, 0
	s.lastLen = 0
	s.token, s.recording = nil, false
	s.ch = unread
	s.Error = nil
	s.ErrorCount = 0
	s.Mode = GoTokens
	s.Whitespace = GoWhitespace
	s.Line = 0
	return s
}

// next reads a character.
func (s *Scanner) next() rune {
	for s.at+utf8.UTFMax > len(s.buf) && !utf8.FullRune(s.buf[s.at:]) && s.srcErr == nil {
		var more [1024]byte
		n, err := s.src.Read(more[:])
		s.buf = append(s.buf[s.at:len(s.buf):len(s.buf)], more[:n]...)
		s.at, s.srcErr = 0, err
		if err != nil && err != io.EOF {
			s.error(err.Error())
		}
	}
	if s.at == len(s.buf) {
		if s.lastLen > 0 || s.offset == 0 {
			s.lastLine, s.lastColumn = s.line, s.column
		}
		s.lastLen = 0
		return EOF
	}
	s.lastLine, s.lastColumn = s.line, s.column
	ch, size := utf8.DecodeRune(s.buf[s.at:])
	if s.recording {
		s.token = append(s.token, s.buf[s.at:s.at+size]...)
	}
	s.at += size
	s.offset += size
	s.lastLen = size
	s.column++
	switch {
	case ch == utf8.RuneError && size == 1:
		s.error("invalid UTF-8 encoding")
	case ch == 0:
		s.error("invalid character NUL")
	case ch == '\n':
		s.line++
		s.column = 0
	}
	return ch
}

// Next reads a character, whatever it is.
func (s *Scanner) Next() rune {
	s.recording, s.token = false, nil
	s.Line = 0
	ch := s.Peek()
	if ch != EOF {
		s.ch = s.next()
	}
	return ch
}

// Peek is the next character.
func (s *Scanner) Peek() rune {
	if s.ch == unread {
		s.ch = s.next()
		if s.ch == '\ufeff' {
			s.ch = s.next() // a byte order mark
		}
	}
	return s.ch
}

func (s *Scanner) error(msg string) {
	s.ErrorCount++
	if s.Error != nil {
		s.Error(s, msg)
		return
	}
	pos := s.Position
	if !pos.IsValid() {
		pos = s.Pos()
	}
	fmt.Fprintf(os.Stderr, "%s: %s\n", pos, msg)
}

func (s *Scanner) errorf(format string, args ...any) { s.error(fmt.Sprintf(format, args...)) }

func (s *Scanner) isIdent(ch rune, i int) bool {
	if s.IsIdentRune != nil {
		return ch != EOF && s.IsIdentRune(ch, i)
	}
	return ch == '_' || unicode.IsLetter(ch) || unicode.IsDigit(ch) && i > 0
}

// Pos is the place behind what was read last.
func (s *Scanner) Pos() (pos Position) {
	pos.Filename = s.Filename
	pos.Offset = s.offset - s.lastLen
	if s.ch == unread {
		pos.Offset = s.offset
	}
	pos.Line, pos.Column = max(s.lastLine, 1), s.lastColumn+1
	return
}

// TokenText is the text of the token that Scan gave last.
func (s *Scanner) TokenText() string {
	text := s.token
	if s.recording && s.ch != EOF && s.lastLen > 0 {
		text = text[:len(text)-s.lastLen]
	}
	return string(bytes.Clone(text))
}

// Scan reads the next token or character. Errors go to Error.
func (s *Scanner) Scan() rune {
	ch := s.Peek()
	s.recording = false
	s.token = s.token[:0]
	s.Line = 0
redo:
	for ch < 64 && ch >= 0 && s.Whitespace&(1<<uint(ch)) != 0 {
		ch = s.next()
	}
	s.recording = true
	s.token = s.token[:0]
	if ch != EOF && s.lastLen > 0 {
		s.token = append(s.token, s.buf[s.at-s.lastLen:s.at]...)
	}
	s.Offset = s.offset - s.lastLen
	s.Line, s.Column = s.lastLine, s.lastColumn+1
	if ch == EOF && s.offset == 0 {
		s.Line, s.Column = 0, 0
	}
	tok := ch
	switch {
	case s.Mode&ScanIdents != 0 && s.isIdent(ch, 0):
		tok = Ident
		ch = s.next()
		for i := 1; s.isIdent(ch, i); i++ {
			ch = s.next()
		}
	case isDecimal(ch) && s.Mode&(ScanInts|ScanFloats) != 0:
		tok, ch = s.number(ch, false)
	default:
		switch ch {
		case EOF:
		case '"':
			if s.Mode&ScanStrings != 0 {
				s.quoted('"')
				tok = String
			}
			ch = s.next()
		case '\'':
			if s.Mode&ScanChars != 0 {
				if s.quoted('\'') != 1 {
					s.error("invalid char literal")
				}
				tok = Char
			}
			ch = s.next()
		case '.':
			ch = s.next()
			if isDecimal(ch) && s.Mode&ScanFloats != 0 {
				tok, ch = s.number(ch, true)
			}
		case '/':
			ch = s.next()
			if (ch == '/' || ch == '*') && s.Mode&ScanComments != 0 {
				if s.Mode&SkipComments != 0 {
					s.recording = false
					ch = s.comment(ch)
					goto redo
				}
				ch = s.comment(ch)
				tok = Comment
			}
		case '`':
			if s.Mode&ScanRawStrings != 0 {
				for ch = s.next(); ch != '`'; ch = s.next() {
					if ch == EOF {
						s.error("literal not terminated")
						break
					}
				}
				tok = RawString
			}
			ch = s.next()
		default:
			ch = s.next()
		}
	}
	s.ch = ch
	if ch == EOF {
		// The text is whole.
		s.lastLen = 0
	}
	return tok
}

func (s *Scanner) comment(ch rune) rune {
	if ch == '/' {
		for ch = s.next(); ch != '\n' && ch >= 0; {
			ch = s.next()
		}
		return ch
	}
	ch = s.next()
	for {
		if ch < 0 {
			s.error("comment not terminated")
			return ch
		}
		before := ch
		ch = s.next()
		if before == '*' && ch == '/' {
			return s.next()
		}
	}
}

// quoted reads up to the quote, and counts characters.
func (s *Scanner) quoted(quote rune) (n int) {
	ch := s.next()
	for ch != quote {
		if ch == '\n' || ch < 0 {
			s.error("literal not terminated")
			return
		}
		if ch == '\\' {
			ch = s.escape(quote)
		} else {
			ch = s.next()
		}
		n++
	}
	return
}

func (s *Scanner) escape(quote rune) rune {
	ch := s.next()
	switch ch {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\', quote:
		return s.next()
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return s.digits(ch, 8, 3)
	case 'x':
		return s.digits(s.next(), 16, 2)
	case 'u':
		return s.digits(s.next(), 16, 4)
	case 'U':
		return s.digits(s.next(), 16, 8)
	}
	s.error("invalid char escape")
	return ch
}

func (s *Scanner) digits(ch rune, base, n int) rune {
	for n > 0 && value(ch) < base {
		ch = s.next()
		n--
	}
	if n > 0 {
		s.error("invalid char escape")
	}
	return ch
}

func value(ch rune) int {
	switch {
	case '0' <= ch && ch <= '9':
		return int(ch - '0')
	case 'a' <= ch|0x20 && ch|0x20 <= 'f':
		return int(ch|0x20-'a') + 10
	}
	return 16
}

func isDecimal(ch rune) bool { return '0' <= ch && ch <= '9' }
