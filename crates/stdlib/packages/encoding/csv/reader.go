// Package csv reads and writes comma-separated values.
package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A ParseError tells where a text is wrong.
type ParseError struct {
	StartLine int // where the record begins
	Line      int
	Column    int // in bytes, from 1
	Err       error
}

func (e *ParseError) Error() string {
	switch {
	case e.Err == ErrFieldCount:
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	case e.StartLine != e.Line:
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

func (e *ParseError) Unwrap() error { return e.Err }

// What a ParseError is about.
var (
	ErrBareQuote  = errors.New("bare \" in non-quoted-field")
	ErrQuote      = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount = errors.New("wrong number of fields")

	// ErrTrailingComma is no longer made.
	ErrTrailingComma = errors.New("extra delimiter at end of line")
)

var errDelimiter = errors.New("csv: invalid field or comment delimiter")

func isDelimiter(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

// A Reader reads records. Its fields may be set before the first Read.
type Reader struct {
	Comma            rune // between fields
	Comment          rune // begins lines to skip, if not 0
	FieldsPerRecord  int  // 0: as in the first record; negative: any
	LazyQuotes       bool // quotes may stand anywhere
	TrimLeadingSpace bool
	ReuseRecord      bool // Read may give the same slice again
	TrailingComma    bool // not used

	r      *bufio.Reader
	line   int
	offset int64
	places []place // of the last record's fields
	record []string
}

type place struct{ line, col int }

// NewReader makes a Reader.
func NewReader(r io.Reader) *Reader {
	return &Reader{Comma: ',', r: bufio.NewReader(r)}
}

// Read gives the next record. At the end it is nil and io.EOF.
func (r *Reader) Read() (record []string, err error) {
	if r.ReuseRecord {
		record, err = r.next(r.record)
		r.record = record
		return record, err
	}
	return r.next(nil)
}

// FieldPos is where a field of the last record begins.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.places) {
		panic("out of range index passed to FieldPos")
	}
	return r.places[field].line, r.places[field].col
}

// InputOffset is the number of bytes read.
func (r *Reader) InputOffset() int64 { return r.offset }

// ReadAll gives all records that are left.
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.next(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// nextLine gives a line with its end, which is always "\n".
func (r *Reader) nextLine() ([]byte, error) {
	line, err := r.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		long := bytes.Clone(line)
		for err == bufio.ErrBufferFull {
			line, err = r.r.ReadSlice('\n')
			long = append(long, line...)
		}
		line = long
	}
	size := len(line)
	if size > 0 && err == io.EOF {
		err = nil
		line = bytes.TrimSuffix(line, []byte{'\r'})
	}
	r.line++
	r.offset += int64(size)
	if n := len(line); n >= 2 && line[n-2] == '\r' && line[n-1] == '\n' {
		line[n-2] = '\n'
		line = line[:n-1]
	}
	return line, err
}

// ended is the length of the line's end.
func ended(line []byte) int {
	if bytes.HasSuffix(line, []byte{'\n'}) {
		return 1
	}
	return 0
}

func (r *Reader) next(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !isDelimiter(r.Comma) || r.Comment != 0 && !isDelimiter(r.Comment) {
		return nil, errDelimiter
	}
	var line []byte
	for {
		var err error
		line, err = r.nextLine()
		if err != nil {
			return nil, err
		}
		if first, _ := utf8.DecodeRune(line); r.Comment != 0 && first == r.Comment {
			continue
		}
		if len(line) > ended(line) {
			break
		}
	}
	p := fields{r: r, line: line, start: r.line, at: place{r.line, 1}}
	r.places = r.places[:0]
	err := p.parse()

	text := string(p.text)
	if cap(dst) < len(p.ends) {
		dst = make([]string, len(p.ends))
	}
	dst = dst[:len(p.ends)]
	begin := 0
	for i, end := range p.ends {
		dst[i] = text[begin:end]
		begin = end
	}
	if err != nil {
		return dst, err
	}
	if r.FieldsPerRecord > 0 {
		if len(dst) != r.FieldsPerRecord {
			return dst, &ParseError{p.start, p.start, 1, ErrFieldCount}
		}
	} else if r.FieldsPerRecord == 0 {
		r.FieldsPerRecord = len(dst)
	}
	return dst, nil
}

// fields is a record that is being parsed.
type fields struct {
	r     *Reader
	line  []byte // what is left of it
	start int    // line of the record
	at    place  // of what is left
	text  []byte // of all fields
	ends  []int
}

func (p *fields) skip(n int) {
	p.line = p.line[n:]
	p.at.col += n
}

func (p *fields) close(begin place) {
	p.ends = append(p.ends, len(p.text))
	p.r.places = append(p.r.places, begin)
}

func (p *fields) fail(line, column int, err error) error {
	return &ParseError{p.start, line, column, err}
}

func (p *fields) parse() error {
	comma := string(p.r.Comma)
	for {
		if p.r.TrimLeadingSpace {
			space := len(p.line) - len(bytes.TrimLeftFunc(p.line, unicode.IsSpace))
			if space == len(p.line) {
				p.at.col -= ended(p.line)
			}
			p.skip(space)
		}
		begin := p.at
		if len(p.line) > 0 && p.line[0] == '"' {
			p.skip(1)
			more, err := p.quoted(begin)
			if !more || err != nil {
				return err
			}
			continue
		}
		i := bytes.Index(p.line, []byte(comma))
		field := p.line[:len(p.line)-ended(p.line)]
		if i >= 0 {
			field = p.line[:i]
		}
		if j := bytes.IndexByte(field, '"'); j >= 0 && !p.r.LazyQuotes {
			return p.fail(p.r.line, p.at.col+j, ErrBareQuote)
		}
		p.text = append(p.text, field...)
		p.close(begin)
		if i < 0 {
			return nil
		}
		p.skip(i + len(comma))
	}
}

// quoted parses the rest of a quoted field; more says that another follows.
func (p *fields) quoted(begin place) (more bool, err error) {
	comma := string(p.r.Comma)
	for {
		i := bytes.IndexByte(p.line, '"')
		if i >= 0 {
			p.text = append(p.text, p.line[:i]...)
			p.skip(i + 1)
			switch {
			case len(p.line) > 0 && p.line[0] == '"':
				p.text = append(p.text, '"')
				p.skip(1)
			case strings.HasPrefix(string(p.line), comma):
				p.skip(len(comma))
				p.close(begin)
				return true, nil
			case len(p.line) == ended(p.line):
				p.close(begin)
				return false, nil
			case p.r.LazyQuotes:
				p.text = append(p.text, '"')
			default:
				return false, p.fail(p.r.line, p.at.col-1, ErrQuote)
			}
			continue
		}
		if len(p.line) > 0 {
			p.text = append(p.text, p.line...)
			p.at.col += len(p.line)
			var err error
			p.line, err = p.r.nextLine()
			if len(p.line) > 0 {
				p.at = place{p.at.line + 1, 1}
			}
			if err != nil && err != io.EOF {
				p.line = nil
				p.close(begin)
				return false, err
			}
			continue
		}
		if !p.r.LazyQuotes {
			return false, p.fail(p.at.line, p.at.col, ErrQuote)
		}
		p.close(begin)
		return false, nil
	}
}
