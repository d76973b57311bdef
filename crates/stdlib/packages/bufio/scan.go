package bufio

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

// A Scanner cuts its input into tokens, lines unless Split says otherwise.
type Scanner struct {
	r       io.Reader
	split   SplitFunc
	maxTok  int
	token   []byte
	buf     []byte
	start   int
	end     int
	err     error
	empties int
	scanned bool // Scan has been called
	done    bool
	lines   bool // split is ScanLines
}

// A SplitFunc finds the next token of data; advance is how far to go on.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// Errors of Scanner.
var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
)

// MaxScanTokenSize limits tokens unless Buffer says otherwise.
const MaxScanTokenSize = 64 * 1024

const firstBufSize = 4096

// ErrFinalToken, returned by a SplitFunc, ends the scan after its token.
var ErrFinalToken = errors.New("final token")

// NewScanner makes a Scanner of lines.
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, lines: true, maxTok: MaxScanTokenSize}
}

// Err returns the first error that was not io.EOF.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes returns the token, valid until the next Scan.
func (s *Scanner) Bytes() []byte { return s.token }

// Text returns the token as a string.
func (s *Scanner) Text() string { return string(s.token) }

// Buffer sets the buffer to begin with and the greatest size of a token.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanned {
		panic("Buffer called after Scan")
	}
	s.buf = buf[0:cap(buf)]
	s.maxTok = max
}

// Split sets the split function.
func (s *Scanner) Split(split SplitFunc) {
	if s.scanned {
		panic("Split called after Scan")
	}
	s.split = split
	s.lines = false
}

// Scan goes on to the next token; false at the end or at an error.
func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.scanned = true
	if s.lines && s.end > s.start {
		// The usual case: a whole line is in the buffer.
		if i := bytes.IndexByte(s.buf[s.start:s.end], '\n'); i >= 0 {
			line := s.start + i
			if i > 0 && s.buf[line-1] == '\r' {
				s.token = s.buf[s.start : line-1]
			} else {
				s.token = s.buf[s.start:line]
			}
			s.start = line + 1
			s.empties = 0
			return true
		}
	}
	for {
		if s.end > s.start || s.err != nil {
			advance, token, err := 0, []byte(nil), error(nil)
			if s.lines {
				advance, token, err = ScanLines(s.buf[s.start:s.end], s.err != nil)
			} else {
				advance, token, err = s.split(s.buf[s.start:s.end], s.err != nil)
			}
			if err != nil {
				if err == ErrFinalToken {
					s.token = token
					s.done = true
					return token != nil
				}
				s.setErr(err)
				return false
			}
			if !s.advance(advance) {
				return false
			}
			s.token = token
			if token != nil {
				if s.err == nil || advance > 0 {
					s.empties = 0
				} else if s.empties++; s.empties > maxEmptyReads {
					panic("bufio.Scan: too many empty tokens without progressing")
				}
				return true
			}
		}
		if s.err != nil {
			s.start = 0
			s.end = 0
			s.token = nil
			return false
		}
		if !s.more() {
			return false
		}
	}
}

// more reads into the buffer, making room first; false if a token would be too long.
func (s *Scanner) more() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end == len(s.buf) {
		const maxInt = int(^uint(0) >> 1)
		if len(s.buf) >= s.maxTok || len(s.buf) > maxInt/2 {
			s.setErr(ErrTooLong)
			s.token = nil
			return false
		}
		size := len(s.buf) * 2
		if size == 0 {
			size = firstBufSize
		}
		grown := make([]byte, min(size, s.maxTok))
		copy(grown, s.buf[s.start:s.end])
		s.buf = grown
		s.end -= s.start
		s.start = 0
	}
	for loop := 0; ; {
		n, err := s.r.Read(s.buf[s.end:len(s.buf)])
		if n < 0 || len(s.buf)-s.end < n {
			s.setErr(ErrBadReadCount)
			break
		}
		s.end += n
		if err != nil {
			s.setErr(err)
			break
		}
		if n > 0 {
			s.empties = 0
			break
		}
		loop++
		if loop > maxEmptyReads {
			s.setErr(io.ErrNoProgress)
			break
		}
	}
	return true
}

func (s *Scanner) advance(n int) bool {
	if n < 0 {
		s.setErr(ErrNegativeAdvance)
		return false
	}
	if n > s.end-s.start {
		s.setErr(ErrAdvanceTooFar)
		return false
	}
	s.start += n
	return true
}

func (s *Scanner) setErr(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// ScanBytes splits into bytes.
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[0:1], nil
}

// ScanRunes splits into code points; an invalid byte becomes an encoded RuneError.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	if data[0] < utf8.RuneSelf {
		return 1, data[0:1], nil
	}
	if _, size := utf8.DecodeRune(data); size > 1 {
		return size, data[0:size], nil
	}
	if !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	return 1, []byte(string(utf8.RuneError)), nil
}

// ScanLines splits into lines without their ends.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	n := len(data)
	if n == 0 {
		return 0, nil, nil
	}
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		n, advance = i, i+1
	} else if atEOF {
		advance = n
	} else {
		return 0, nil, nil
	}
	if n > 0 && data[n-1] == '\r' {
		n--
	}
	return advance, data[0:n], nil
}

// ScanWords splits into words surrounded by white space.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start, end, ok := word(data)
	if ok {
		_, size := utf8.DecodeRune(data[end:])
		return end + size, data[start:end], nil
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}

// word finds the first word that a white space ends; without one, where it starts.
func word(data []byte) (start, end int, ok bool)
