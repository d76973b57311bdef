package textproto

import (
	"bufio"
	"internal/mimeheader"
	"io"
	"math"
	"strconv"
	"strings"
)

// A Reader reads lines, responses, headers and blocks that end in a dot.
type Reader struct {
	R   *bufio.Reader
	dot *dotReader
}

// NewReader returns a Reader on r.
func NewReader(r *bufio.Reader) *Reader { return &Reader{R: r} }

// ReadLine reads a line, which is without its end.
func (r *Reader) ReadLine() (string, error) {
	line, err := r.line()
	return string(line), err
}

// ReadLineBytes reads a line, which is without its end.
func (r *Reader) ReadLineBytes() ([]byte, error) {
	line, err := r.line()
	return own(line), err
}

func (r *Reader) line() ([]byte, error) {
	r.endDot()
	return mimeheader.Line(r.R, -1)
}

// own copies what lies in the reader's buffer.
func own(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append(make([]byte, 0, len(b)), b...)
}

// ReadContinuedLine reads a line and those after it that begin with a space or tab.
func (r *Reader) ReadContinuedLine() (string, error) {
	line, err := r.continued()
	return string(line), err
}

// ReadContinuedLineBytes reads a line and those after it that begin with a space or tab.
func (r *Reader) ReadContinuedLineBytes() ([]byte, error) {
	line, err := r.continued()
	return own(line), err
}

func (r *Reader) continued() ([]byte, error) {
	r.endDot()
	return mimeheader.Continued(r.R, -1, nil)
}

// ReadMIMEHeader reads a header up to its empty line.
func (r *Reader) ReadMIMEHeader() (MIMEHeader, error) {
	r.endDot()
	header, err := mimeheader.Read(r.R, -1, math.MaxInt64)
	if m, ok := err.(mimeheader.Malformed); ok {
		err = ProtocolError(m)
	}
	return header, err
}

// response takes a line apart into code, the mark of more lines, and text.
func response(line string) (code int, more bool, text string, err error) {
	if len(line) < 4 || line[3] != ' ' && line[3] != '-' {
		return 0, false, "", ProtocolError("short response: " + strconv.Quote(line))
	}
	code, e := strconv.Atoi(line[:3])
	if e != nil || code < 100 {
		return code, false, "", ProtocolError("invalid response code: " + strconv.Quote(line))
	}
	return code, line[3] == '-', line[4:], nil
}

// expected reports whether the digits of want begin those of code.
func expected(code, want int) bool {
	switch {
	case 1 <= want && want < 10:
		return code/100 == want
	case 10 <= want && want < 100:
		return code/10 == want
	case 100 <= want && want < 1000:
		return code == want
	}
	return true
}

func (r *Reader) firstLine(want int) (code int, more bool, text string, err error) {
	line, err := r.ReadLine()
	if err != nil {
		return 0, false, "", err
	}
	code, more, text, err = response(line)
	if err == nil && !expected(code, want) {
		err = &Error{code, text}
	}
	return code, more, text, err
}

// ReadCodeLine reads a response of one line.
func (r *Reader) ReadCodeLine(expectCode int) (code int, message string, err error) {
	code, more, message, err := r.firstLine(expectCode)
	if err == nil && more {
		err = ProtocolError("unexpected multi-line response: " + strconv.Quote(message))
	}
	return code, message, err
}

// ReadResponse reads a response of any number of lines.
func (r *Reader) ReadResponse(expectCode int) (code int, message string, err error) {
	code, more, message, err := r.firstLine(expectCode)
	lines := []string{message}
	for more {
		line, e := r.ReadLine()
		if e != nil {
			return 0, "", e
		}
		next, again, text, e := response(line)
		if e != nil || next != code {
			lines = append(lines, strings.TrimRight(line, "\r\n"))
			continue
		}
		lines = append(lines, text)
		more = again
	}
	if len(lines) == 1 {
		return code, message, err
	}
	message = strings.Join(lines, "\n")
	if err != nil && message != "" {
		err = &Error{code, message}
	}
	return code, message, err
}

// DotReader returns a reader of the block that begins here.
func (r *Reader) DotReader() io.Reader {
	r.endDot()
	r.dot = &dotReader{r: r}
	return r.dot
}

// ReadDotBytes reads a block.
func (r *Reader) ReadDotBytes() ([]byte, error) { return io.ReadAll(r.DotReader()) }

// ReadDotLines reads the lines of a block.
func (r *Reader) ReadDotLines() ([]string, error) {
	var lines []string
	for {
		line, err := r.ReadLine()
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil || line == "." {
			return lines, err
		}
		lines = append(lines, strings.TrimPrefix(line, "."))
	}
}

// endDot reads over what is left of a block.
func (r *Reader) endDot() {
	var buf [128]byte
	for r.dot != nil {
		// At its end the block takes itself off.
		r.dot.Read(buf[:])
	}
}

type dotReader struct {
	r *Reader
	// Inside a line of the block.
	inside bool
	done   bool
}

func (d *dotReader) Read(b []byte) (n int, err error) {
	in := d.r.R
	for n < len(b) && !d.done && err == nil {
		var c byte
		if c, err = in.ReadByte(); err != nil {
			break
		}
		if !d.inside && c == '.' {
			if d.ends() {
				d.done = true
				break
			}
			if c, err = in.ReadByte(); err != nil {
				break
			}
		}
		if c == '\r' {
			// A last byte that may be half of an end of line is not text.
			var next []byte
			if next, err = in.Peek(1); err != nil {
				break
			}
			if next[0] == '\n' {
				in.ReadByte()
				c = '\n'
			}
		}
		d.inside = c != '\n'
		b[n] = c
		n++
	}
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err == nil && d.done {
		err = io.EOF
	}
	if err != nil && d.r.dot == d {
		d.r.dot = nil
	}
	return n, err
}

// ends reads the end of a line behind a dot, if it is there.
func (d *dotReader) ends() bool {
	in := d.r.R
	if next, err := in.Peek(1); err == nil && next[0] == '\n' {
		in.Discard(1)
		return true
	}
	if next, err := in.Peek(2); err == nil && string(next) == "\r\n" {
		in.Discard(2)
		return true
	}
	return false
}
