// Package multipart is messages of several parts (RFC 2046), as forms of browsers are.
package multipart

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"internal/mimeheader"
	"io"
	"math"
	"mime"
	"mime/quotedprintable"
	"net/textproto"
	"path/filepath"
	"strings"
)

// ErrMessageTooLarge is a form beyond its limits.
var ErrMessageTooLarge = errors.New("multipart: message too large")

const (
	maxPartHeader  = 10 << 20
	maxHeaders     = 10000
	peekBufferSize = 4096
)

// A Reader goes over the parts of a message.
type Reader struct {
	in      *bufio.Reader
	current *Part
	parts   int
	// The end of a line, which the first boundary shows: CRLF or LF.
	newline  string
	boundary string
	tempDir  string
}

// NewReader returns a Reader of the message r whose parts boundary separates.
func NewReader(r io.Reader, boundary string) *Reader {
	in := bufio.NewReaderSize(&sticky{r: r}, peekBufferSize)
	return &Reader{in: in, newline: "\r\n", boundary: "--" + boundary}
}

// A sticky reader does not read on after an error.
type sticky struct {
	r   io.Reader
	err error
}

func (s *sticky) Read(p []byte) (n int, err error) {
	if s.err == nil {
		n, s.err = s.r.Read(p)
	}
	return n, s.err
}

// NextPart returns the next part, io.EOF after the last. Quoted-printable parts are decoded.
func (r *Reader) NextPart() (*Part, error) { return r.next(false, maxPartHeader, headerLimit()) }

// NextRawPart returns the next part as it is.
func (r *Reader) NextRawPart() (*Part, error) { return r.next(true, maxPartHeader, headerLimit()) }

func headerLimit() int64 { return setting("multipartmaxheaders", maxHeaders) }

func (r *Reader) next(raw bool, memory, headers int64) (*Part, error) {
	if r.current != nil {
		r.current.Close()
	}
	if r.boundary == "--" {
		return nil, errors.New("multipart: boundary is empty")
	}
	for ended := false; ; {
		line, err := r.in.ReadSlice('\n')
		if err == io.EOF && r.isLast(line) {
			return nil, io.EOF
		}
		if err != nil {
			return nil, fmt.Errorf("multipart: NextPart: %w", err)
		}
		switch {
		case r.isBoundary(line):
			r.parts++
			p, err := r.newPart(raw, memory, headers)
			if err != nil {
				return nil, err
			}
			r.current = p
			return p, nil
		case r.isLast(line):
			return nil, io.EOF
		case ended:
			return nil, fmt.Errorf("multipart: expecting a new Part; got line %q", string(line))
		case r.parts == 0:
			// What stands before the first part is nothing.
		case string(line) == r.newline:
			ended = true
		default:
			return nil, fmt.Errorf("multipart: unexpected line in Next(): %q", line)
		}
	}
}

// isBoundary reports whether line separates parts. The first one decides how lines end.
func (r *Reader) isBoundary(line []byte) bool {
	rest, ok := bytes.CutPrefix(line, []byte(r.boundary))
	if !ok {
		return false
	}
	rest = bytes.TrimLeft(rest, " \t")
	if r.parts == 0 && string(rest) == "\n" {
		r.newline = "\n"
	}
	return string(rest) == r.newline
}

// isLast reports whether line is the end of the message.
func (r *Reader) isLast(line []byte) bool {
	rest, ok := bytes.CutPrefix(line, []byte(r.boundary+"--"))
	rest = bytes.TrimLeft(rest, " \t")
	return ok && (len(rest) == 0 || string(rest) == r.newline)
}

// A Part is one part of a message.
type Part struct {
	Header textproto.MIMEHeader

	from        *Reader
	text        io.Reader
	disposition string
	params      map[string]string
	parsed      bool

	// Bytes at hand that are surely text, what follows them, and how much was read.
	sure  int
	err   error
	total int64
	inErr error
}

func (r *Reader) newPart(raw bool, memory, headers int64) (*Part, error) {
	header, err := mimeheader.Read(r.in, memory, headers)
	if m, ok := err.(mimeheader.Malformed); ok {
		err = textproto.ProtocolError(m)
	}
	if err == mimeheader.ErrTooLarge {
		err = ErrMessageTooLarge
	}
	if err != nil {
		return nil, err
	}
	p := &Part{Header: header, from: r}
	p.text = rawText{p}
	const encoding = "Content-Transfer-Encoding"
	if !raw && strings.EqualFold(p.Header.Get(encoding), "quoted-printable") {
		p.Header.Del(encoding)
		p.text = quotedprintable.NewReader(p.text)
	}
	return p, nil
}

// FormName returns the name of a form's field, "" for other parts.
func (p *Part) FormName() string {
	p.parse()
	if p.disposition != "form-data" {
		return ""
	}
	return p.params["name"]
}

// FileName returns the last element of the file's name.
func (p *Part) FileName() string {
	p.parse()
	if name := p.params["filename"]; name != "" {
		return filepath.Base(name)
	}
	return ""
}

func (p *Part) parse() {
	if p.parsed {
		return
	}
	p.parsed = true
	p.disposition, p.params, _ = mime.ParseMediaType(p.Header.Get("Content-Disposition"))
}

// Read reads the text of the part.
func (p *Part) Read(d []byte) (n int, err error) { return p.text.Read(d) }

// Close reads over the rest of the part.
func (p *Part) Close() error {
	io.Copy(io.Discard, p)
	return nil
}

// rawText is the text of a part before decoding.
type rawText struct {
	p *Part
}

func (t rawText) Read(d []byte) (n int, err error) {
	p, in := t.p, t.p.from.in
	for p.sure == 0 && p.err == nil {
		have, _ := in.Peek(in.Buffered())
		p.sure, p.err = p.scan(have)
		if p.sure == 0 && p.err == nil {
			// More has to come before it is clear what this is.
			if _, p.inErr = in.Peek(len(have) + 1); p.inErr == io.EOF {
				p.inErr = io.ErrUnexpectedEOF
			}
		}
	}
	if p.sure == 0 {
		return 0, p.err
	}
	n, _ = in.Read(d[:min(len(d), p.sure)])
	p.total += int64(n)
	if p.sure -= n; p.sure == 0 {
		return n, p.err
	}
	return n, nil
}

// scan returns how many bytes of have are surely text of the part, and the error behind them:
// io.EOF where a boundary follows. Zero bytes and no error: it is not clear yet.
func (p *Part) scan(have []byte) (n int, err error) {
	boundary := []byte(p.from.boundary)
	if p.total == 0 {
		// An empty part has no line that ends before its boundary.
		if rest, ok := bytes.CutPrefix(have, boundary); ok {
			return p.atBoundary(rest, 0, len(boundary))
		}
		if bytes.HasPrefix(boundary, have) {
			return 0, p.inErr
		}
	}
	boundary = []byte(p.from.newline + p.from.boundary)
	if i := bytes.Index(have, boundary); i >= 0 {
		return p.atBoundary(have[i+len(boundary):], i, i+len(boundary))
	}
	if bytes.HasPrefix(boundary, have) {
		return 0, p.inErr
	}
	if i := bytes.LastIndexByte(have, boundary[0]); i >= 0 && bytes.HasPrefix(boundary, have[i:]) {
		return i, nil
	}
	return len(have), p.inErr
}

// atBoundary judges what stands behind the boundary's text: n bytes of text come before it, past
// with it. It is only text if something else goes on there.
func (p *Part) atBoundary(rest []byte, n, past int) (int, error) {
	switch {
	case len(rest) == 0 || string(rest) == "-":
		if p.inErr == nil {
			return n, nil
		}
		if len(rest) == 0 {
			return n, io.EOF
		}
	case strings.IndexByte(" \t\r\n", rest[0]) >= 0, bytes.HasPrefix(rest, []byte("--")):
		return n, io.EOF
	}
	return past, nil
}

// limit returns memory with the 10 MB for what is no file, at most the largest number. There is no limit
// if memory is negative.
func limit(memory int64) int64 {
	if memory < 0 || memory > math.MaxInt64-maxPartHeader {
		return math.MaxInt64
	}
	return memory + maxPartHeader
}
