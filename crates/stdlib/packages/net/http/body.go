package http

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"slices"
	"strconv"
	"strings"
)

// A framing is how the body of a message is delimited on the wire.
type framing struct {
	method   string
	body     io.Reader
	closer   io.Closer
	length   int64
	chunked  bool
	close    bool
	encoding []string
	trailer  Header
	headOnly bool
}

func isChunked(encodings []string) bool { return len(encodings) > 0 && encodings[0] == "chunked" }

// probe reads a byte of a body of unknown length: one that is empty has length 0.
func (f *framing) probe() {
	var first [1]byte
	n, err := io.ReadFull(f.body, first[:])
	switch {
	case n == 1:
		f.body = io.MultiReader(strings.NewReader(string(first[:])), f.body)
	case err == io.EOF:
		f.body, f.length = nil, 0
	default:
		f.body = failing{err}
	}
}

// failing is a reader whose error is known.
type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func (f *framing) sendsLength() bool {
	switch {
	case f.chunked || f.length < 0:
		return false
	case f.length > 0 || f.method == MethodPost || f.method == MethodPut || f.method == MethodPatch:
		return true
	}
	return len(f.encoding) == 1 && f.encoding[0] == "identity" && f.method != MethodGet && f.method != MethodHead
}

// writeHeader writes the keys that describe the body.
func (f *framing) writeHeader(w io.Writer, h Header) error {
	var text strings.Builder
	if f.close && !h.hasToken("Connection", "close") {
		text.WriteString("Connection: close\r\n")
	}
	if f.sendsLength() {
		text.WriteString("Content-Length: " + strconv.FormatInt(f.length, 10) + "\r\n")
	} else if f.chunked {
		text.WriteString("Transfer-Encoding: chunked\r\n")
	}
	if len(f.trailer) > 0 {
		keys := make([]string, 0, len(f.trailer))
		for key := range f.trailer {
			key = CanonicalHeaderKey(key)
			switch key {
			case "Transfer-Encoding", "Trailer", "Content-Length":
				return &quotedError{"invalid Trailer key", key}
			}
			keys = append(keys, key)
		}
		slices.Sort(keys)
		text.WriteString("Trailer: " + strings.Join(keys, ",") + "\r\n")
	}
	_, err := io.WriteString(w, text.String())
	return err
}

// A quotedError is an error about a string of the message.
type quotedError struct{ what, text string }

func (e *quotedError) Error() string { return fmt.Sprintf("%s %q", e.what, e.text) }

// writeBody writes the body and closes it.
func (f *framing) writeBody(w io.Writer) error {
	if f.closer != nil {
		defer f.closer.Close()
	}
	if f.headOnly {
		return nil
	}
	if f.chunked {
		return f.writeChunks(w)
	}
	if f.body == nil {
		return nil
	}
	if f.length < 0 {
		_, err := io.Copy(w, f.body)
		return err
	}
	n, err := io.Copy(w, io.LimitReader(f.body, f.length))
	if err != nil {
		return err
	}
	extra, err := io.Copy(io.Discard, f.body)
	if err != nil {
		return err
	}
	if n+extra != f.length {
		return fmt.Errorf("http: ContentLength=%d with Body length %d", f.length, n+extra)
	}
	return nil
}

func (f *framing) writeChunks(w io.Writer) error {
	if f.body != nil {
		if _, err := io.Copy(chunkWriter{w}, f.body); err != nil {
			return err
		}
	}
	if _, err := io.WriteString(w, "0\r\n"); err != nil {
		return err
	}
	if err := f.trailer.Write(w); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\r\n")
	return err
}

type chunkWriter struct{ w io.Writer }

func (c chunkWriter) Write(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if _, err := fmt.Fprintf(c.w, "%x\r\n", len(p)); err != nil {
		return 0, err
	}
	n, err := c.w.Write(p)
	if err == nil {
		_, err = io.WriteString(c.w, "\r\n")
	}
	return n, err
}

// A body is that of a message that was read.
type body struct {
	r       io.Reader
	left    int64 // of a body with a length
	sized   bool
	chunks  *chunkReader
	trailer *Header
	closed  bool
	ended   error
}

func (b *body) Read(p []byte) (int, error) {
	if b.closed {
		return 0, ErrBodyReadAfterClose
	}
	if b.ended != nil {
		return 0, b.ended
	}
	n, err := b.read(p)
	if err != nil {
		b.ended = err
	}
	return n, err
}

func (b *body) read(p []byte) (int, error) {
	if b.chunks != nil {
		n, err := b.chunks.Read(p)
		if err == io.EOF {
			err = b.readTrailer()
		}
		return n, err
	}
	if !b.sized {
		return b.r.Read(p)
	}
	if int64(len(p)) > b.left {
		p = p[:b.left]
	}
	n, err := b.r.Read(p)
	b.left -= int64(n)
	if err == io.EOF && b.left > 0 {
		err = io.ErrUnexpectedEOF
	} else if err == nil && b.left == 0 {
		err = io.EOF
	}
	return n, err
}

func (b *body) readTrailer() error {
	h, err := textproto.NewReader(b.chunks.r).ReadMIMEHeader()
	if err != nil {
		if err == io.EOF {
			err = errors.New("http: unexpected EOF reading trailer")
		}
		return err
	}
	if len(h) > 0 {
		if *b.trailer == nil {
			*b.trailer = Header{}
		}
		for key, values := range h {
			(*b.trailer)[key] = values
		}
	}
	return io.EOF
}

// Close reads the rest: the next message of the connection follows it.
func (b *body) Close() error {
	if b.closed {
		return nil
	}
	var err error
	if b.ended == nil && (b.sized || b.chunks != nil) {
		_, err = io.Copy(io.Discard, b)
	}
	b.closed = true
	return err
}

// A chunkReader reads a body that comes in chunks, up to the trailer.
type chunkReader struct {
	r    *bufio.Reader
	left uint64
	in   bool // a chunk has begun whose line end has not been read
	err  error
}

var errMalformedChunks = errors.New("malformed chunked encoding")

func (c *chunkReader) Read(p []byte) (total int, err error) {
	for c.err == nil && total < len(p) {
		if c.left == 0 {
			if total > 0 && c.r.Buffered() == 0 {
				break
			}
			c.begin()
			continue
		}
		part := p[total:]
		if uint64(len(part)) > c.left {
			part = part[:c.left]
		}
		n, err := c.r.Read(part)
		total += n
		c.left -= uint64(n)
		c.err = unexpected(err)
	}
	return total, c.err
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (c *chunkReader) begin() {
	if c.in {
		var end [2]byte
		if _, err := io.ReadFull(c.r, end[:]); err != nil {
			c.err = unexpected(err)
			return
		}
		if string(end[:]) != "\r\n" {
			c.err = errMalformedChunks
			return
		}
		c.in = false
	}
	line, err := c.r.ReadSlice('\n')
	if err != nil {
		c.err = unexpected(err)
		if err == bufio.ErrBufferFull {
			c.err = ErrLineTooLong
		}
		return
	}
	digits, _, _ := strings.Cut(string(textproto.TrimBytes(line)), ";")
	c.left, c.err = chunkLength(strings.TrimRight(digits, " \t"))
	c.in = true
	if c.err == nil && c.left == 0 {
		c.err = io.EOF
	}
}

func chunkLength(digits string) (uint64, error) {
	if digits == "" {
		return 0, errors.New("empty hex number for chunk length")
	}
	n, err := strconv.ParseUint(digits, 16, 64)
	if err == nil && digits[0] != '+' {
		return n, nil
	}
	if errors.Is(err, strconv.ErrRange) {
		return 0, errors.New("http chunk length too large")
	}
	return 0, errors.New("invalid byte in chunk length")
}

// frame finds how the body of a message was sent and takes what says so out of its header.
func frame(h Header, modern bool) (chunked bool, length int64, err error) {
	length = -1
	if encodings, ok := h["Transfer-Encoding"]; ok {
		delete(h, "Transfer-Encoding")
		if modern {
			if len(encodings) != 1 {
				return false, 0, fmt.Errorf("too many transfer encodings: %q", encodings)
			}
			if !strings.EqualFold(encodings[0], "chunked") {
				return false, 0, fmt.Errorf("unsupported transfer encoding: %q", encodings[0])
			}
			delete(h, "Content-Length")
			return true, -1, nil
		}
	}
	lengths := h["Content-Length"]
	if len(lengths) == 0 {
		return false, -1, nil
	}
	first := textproto.TrimString(lengths[0])
	for _, other := range lengths[1:] {
		if textproto.TrimString(other) != first {
			return false, 0, fmt.Errorf("http: message cannot contain multiple Content-Length headers; got %q", lengths)
		}
	}
	if len(lengths) > 1 {
		h["Content-Length"] = []string{first}
	}
	if first == "" {
		return false, 0, &quotedError{"invalid empty Content-Length", first}
	}
	n, bad := strconv.ParseUint(first, 10, 63)
	if bad != nil {
		return false, 0, &quotedError{"bad Content-Length", first}
	}
	return false, int64(n), nil
}

// announced takes the Trailer key of a header apart.
func announced(h Header, chunked bool) (Header, error) {
	lines, ok := h["Trailer"]
	if !ok {
		return nil, nil
	}
	if !chunked {
		return nil, nil
	}
	delete(h, "Trailer")
	trailer := Header{}
	for _, line := range lines {
		for _, key := range strings.Split(line, ",") {
			key = CanonicalHeaderKey(textproto.TrimString(key))
			switch key {
			case "":
				continue
			case "Transfer-Encoding", "Trailer", "Content-Length":
				return nil, &quotedError{"bad trailer key", key}
			}
			trailer[key] = nil
		}
	}
	if len(trailer) == 0 {
		return nil, nil
	}
	return trailer, nil
}

func closes(major, minor int, h Header) bool {
	if major < 1 {
		return true
	}
	if h.hasToken("Connection", "close") {
		return true
	}
	return major == 1 && minor == 0 && !h.hasToken("Connection", "keep-alive")
}

func noCache(h Header) {
	if p := h["Pragma"]; len(p) > 0 && p[0] == "no-cache" && !h.has("Cache-Control") {
		h["Cache-Control"] = []string{"no-cache"}
	}
}

func bodyAllowed(status int) bool {
	return status >= 200 && status != StatusNoContent && status != StatusNotModified
}
