package fmt

import (
	"errors"
	"io"
	"os"
	"unicode"
	"unicode/utf8"
)

// ScanState is what a Scanner reads from.
type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

// Scanner is a value that reads itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

func Scanf(format string, a ...any) (n int, err error) {
	return Fscanf(os.Stdin, format, a...)
}

func Sscan(str string, a ...any) (n int, err error) {
	return Fscan(&stringSource{text: str}, a...)
}

func Sscanln(str string, a ...any) (n int, err error) {
	return Fscanln(&stringSource{text: str}, a...)
}

func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(&stringSource{text: str}, format, a...)
}

func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.nlIsSpace = true
	return s.doScan(a)
}

func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.nlIsEnd = true
	return s.doScan(a)
}

func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(r).doScanf(format, a)
}

// stringSource reads a string.
type stringSource struct {
	text string
	last int // size of the last rune
}

func (s *stringSource) Read(b []byte) (n int, err error) {
	n = copy(b, s.text)
	s.text = s.text[n:]
	if n == 0 {
		err = io.EOF
	}
	return n, err
}

// ReadRune gives up the text slowly so that UnreadRune can take a rune back.
func (s *stringSource) ReadRune() (r rune, size int, err error) {
	if s.last >= len(s.text) {
		s.text, s.last = "", 0
		return 0, 0, io.EOF
	}
	s.text = s.text[s.last:]
	if c := s.text[0]; c < utf8.RuneSelf {
		s.last = 1
		return rune(c), 1, nil
	}
	r, s.last = utf8.DecodeRuneInString(s.text)
	return r, s.last, nil
}

func (s *stringSource) UnreadRune() error {
	s.last = 0
	return nil
}

// byteSource reads runes from a reader byte by byte, so that nothing behind
// the last rune is taken.
type byteSource struct {
	reader  io.Reader
	buf     [utf8.UTFMax]byte
	pending []byte // bytes of a broken encoding that are runes of their own
	peeked  bool   // the last rune was put back
	r       rune
	size    int
}

func (s *byteSource) readByte() (b byte, err error) {
	if len(s.pending) > 0 {
		b = s.pending[0]
		s.pending = s.pending[1:]
		return b, nil
	}
	one := s.buf[:1]
	n, err := io.ReadFull(s.reader, one)
	if n != 1 {
		return 0, err
	}
	return one[0], nil
}

func (s *byteSource) ReadRune() (r rune, size int, err error) {
	if s.peeked {
		s.peeked = false
		return s.r, s.size, nil
	}
	b, err := s.readByte()
	if err != nil {
		return 0, 0, err
	}
	if b < utf8.RuneSelf {
		s.r, s.size = rune(b), 1
		return s.r, 1, nil
	}
	seq := make([]byte, 1, utf8.UTFMax)
	seq[0] = b
	for !utf8.FullRune(seq) {
		b, err = s.readByte()
		if err != nil {
			if err == io.EOF {
				break
			}
			return 0, 0, err
		}
		seq = append(seq, b)
	}
	s.r, s.size = utf8.DecodeRune(seq)
	if s.size < len(seq) {
		s.pending = append(seq[s.size:], s.pending...)
	}
	return s.r, s.size, nil
}

func (s *byteSource) UnreadRune() error {
	if s.peeked {
		return errors.New("fmt: scanning called UnreadRune with no rune available")
	}
	s.peeked = true
	return nil
}

// noWidth is the width if none is given.
const noWidth = 1 << 30

// eof is the rune at the end of the input.
const eof = -1

// ss is the state of one scan.
type ss struct {
	rs        io.RuneScanner
	buf       []byte
	count     int // runes read
	limit     int // count beyond which the current operand may not read
	width     int
	atEOF     bool
	nlIsSpace bool // newlines are space
	nlIsEnd   bool // a newline ends the scan
}

func newScan(r io.Reader) *ss {
	s := &ss{limit: noWidth, width: noWidth}
	if rs, ok := r.(io.RuneScanner); ok {
		s.rs = rs
	} else {
		s.rs = &byteSource{reader: r}
	}
	return s
}

// scanError is an error thrown to the end of the scan.
type scanError struct{ err error }

func (s *ss) error(err error) { panic(scanError{err}) }

func (s *ss) errorString(text string) { panic(scanError{errors.New(text)}) }

// errorHandler is deferred to turn a thrown error into a result.
func errorHandler(errp *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*errp = e.err
	case error:
		if e != io.EOF {
			panic(e)
		}
		*errp = e
	default:
		panic(e)
	}
}

func (s *ss) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *ss) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.count++
		if s.nlIsEnd && r == '\n' {
			s.atEOF = true
		}
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

func (s *ss) UnreadRune() error {
	s.rs.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

func (s *ss) Width() (wid int, ok bool) {
	if s.width == noWidth {
		return 0, false
	}
	return s.width, true
}

func (s *ss) Token(skipSpace bool, f func(rune) bool) (tok []byte, err error) {
	defer func() {
		if e := recover(); e != nil {
			thrown, ok := e.(scanError)
			if !ok {
				panic(e)
			}
			err = thrown.err
		}
	}()
	if f == nil {
		f = notSpace
	}
	s.buf = s.buf[:0]
	tok = s.token(skipSpace, f)
	return tok, nil
}

func isSpace(r rune) bool {
	if r < 0x80 {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	return unicode.IsSpace(r)
}

func notSpace(r rune) bool { return !isSpace(r) }

func (s *ss) token(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.getRune()
		if r == eof {
			return s.buf
		}
		if !f(r) {
			s.UnreadRune()
			return s.buf
		}
		s.buf = utf8.AppendRune(s.buf, r)
	}
}

// SkipSpace skips spaces, and newlines if they count as such.
func (s *ss) SkipSpace() {
	for {
		r := s.getRune()
		switch {
		case r == eof:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n':
			if !s.nlIsSpace {
				s.errorString("unexpected newline")
			}
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

func (s *ss) getRune() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err == io.EOF {
			return eof
		}
		s.error(err)
	}
	return r
}

func (s *ss) mustReadRune() rune {
	r := s.getRune()
	if r == eof {
		s.error(io.ErrUnexpectedEOF)
	}
	return r
}

// notEOF throws io.EOF if there is nothing more.
func (s *ss) notEOF() {
	if s.getRune() == eof {
		panic(io.EOF)
	}
	s.UnreadRune()
}

func has(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

// accept takes the next rune and keeps it if it is in the set, demand takes it
// in any case and does not keep it, peek takes nothing.
func (s *ss) accept(set string) bool {
	r := s.getRune()
	if r == eof {
		return false
	}
	if has(set, r) {
		s.buf = utf8.AppendRune(s.buf, r)
		return true
	}
	s.UnreadRune()
	return false
}

func (s *ss) demand(set string) bool {
	r := s.getRune()
	return r != eof && has(set, r)
}

func (s *ss) peek(set string) bool {
	r := s.getRune()
	if r != eof {
		s.UnreadRune()
	}
	return has(set, r)
}
