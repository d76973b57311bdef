package http

import (
	"bufio"
	"fmt"
	"io"
	"net/textproto"
	"net/url"
	"strconv"
	"strings"
)

// A Response is what a server answers.
type Response struct {
	Status           string
	StatusCode       int
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	ContentLength    int64
	TransferEncoding []string
	Close            bool
	Uncompressed     bool
	Trailer          Header
	Request          *Request
}

// ProtoAtLeast compares the version of the protocol.
func (r *Response) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}

// Location is the address that a redirect names.
func (r *Response) Location() (*url.URL, error) {
	location := r.Header.Get("Location")
	if location == "" {
		return nil, ErrNoLocation
	}
	if r.Request != nil && r.Request.URL != nil {
		return r.Request.URL.Parse(location)
	}
	return url.Parse(location)
}

var keysOfResponse = map[string]bool{"Content-Length": true, "Transfer-Encoding": true, "Trailer": true}

// Write writes r as a server sends it.
func (r *Response) Write(w io.Writer) error {
	text := r.Status
	if text == "" {
		if text = StatusText(r.StatusCode); text == "" {
			text = "status code " + strconv.Itoa(r.StatusCode)
		}
	} else {
		text = strings.TrimPrefix(text, strconv.Itoa(r.StatusCode)+" ")
	}
	if _, err := fmt.Fprintf(w, "HTTP/%d.%d %03d %s\r\n", r.ProtoMajor, r.ProtoMinor, r.StatusCode, text); err != nil {
		return err
	}
	f, err := r.framing()
	if err != nil {
		return err
	}
	if err := f.writeHeader(w, r.Header); err != nil {
		return err
	}
	if err := r.Header.WriteSubset(w, keysOfResponse); err != nil {
		return err
	}
	if f.length == 0 && !f.chunked && !f.sendsLength() && bodyAllowed(r.StatusCode) {
		if _, err := io.WriteString(w, "Content-Length: 0\r\n"); err != nil {
			return err
		}
	}
	if _, err := io.WriteString(w, "\r\n"); err != nil {
		return err
	}
	return f.writeBody(w)
}

func (r *Response) framing() (*framing, error) {
	f := &framing{length: r.ContentLength, close: r.Close, encoding: r.TransferEncoding, trailer: r.Trailer}
	if r.Request != nil {
		f.method = r.Request.Method
		f.headOnly = f.method == MethodHead
	}
	if r.Body != nil {
		f.closer = r.Body
		f.body = r.Body
		if f.length == 0 {
			var first [1]byte
			n, err := r.Body.Read(first[:])
			if err != nil && err != io.EOF {
				return nil, err
			}
			if n == 0 {
				f.body = NoBody
			} else {
				f.length = -1
				f.body = io.MultiReader(strings.NewReader(string(first[:])), r.Body)
			}
		}
	}
	modern := r.ProtoAtLeast(1, 1)
	f.chunked = modern && isChunked(r.TransferEncoding)
	if f.length == -1 && !f.close && modern && !f.chunked && !r.Uncompressed {
		f.close = true
	}
	if f.chunked {
		f.length = -1
	} else {
		f.trailer = nil
	}
	return f, nil
}

// ReadResponse reads the response to a request, which is GET if req is nil.
func ReadResponse(r *bufio.Reader, req *Request) (*Response, error) {
	reader := textproto.NewReader(r)
	line, err := reader.ReadLine()
	if err != nil {
		return nil, unexpected(err)
	}
	resp := &Response{Request: req}
	if err := resp.firstLine(line); err != nil {
		return nil, err
	}
	h, err := reader.ReadMIMEHeader()
	if err != nil {
		return nil, unexpected(err)
	}
	resp.Header = Header(h)
	noCache(resp.Header)
	if err := resp.readBody(r); err != nil {
		return nil, err
	}
	return resp, nil
}

func (r *Response) firstLine(line string) error {
	proto, status, found := strings.Cut(line, " ")
	if !found {
		return &quotedError{"malformed HTTP response", line}
	}
	r.Proto, r.Status = proto, strings.TrimLeft(status, " ")
	code, _, _ := strings.Cut(r.Status, " ")
	n, err := strconv.Atoi(code)
	if len(code) != 3 || err != nil || n < 0 {
		return &quotedError{"malformed HTTP status code", code}
	}
	r.StatusCode = n
	var ok bool
	if r.ProtoMajor, r.ProtoMinor, ok = ParseHTTPVersion(proto); !ok {
		return &quotedError{"malformed HTTP version", proto}
	}
	return nil
}

func (r *Response) readBody(b *bufio.Reader) error {
	r.Close = closes(r.ProtoMajor, r.ProtoMinor, r.Header)
	chunked, length, err := frame(r.Header, r.ProtoAtLeast(1, 1))
	if err != nil {
		return err
	}
	if r.Trailer, err = announced(r.Header, chunked); err != nil {
		return err
	}
	r.ContentLength = length
	if chunked {
		r.TransferEncoding = []string{"chunked"}
	}
	head := r.Request != nil && r.Request.Method == MethodHead
	switch {
	case head:
		r.Body = NoBody
	case !bodyAllowed(r.StatusCode):
		r.ContentLength, r.Body = 0, NoBody
		r.TransferEncoding = nil
	case chunked:
		r.Body = &body{chunks: &chunkReader{r: b}, trailer: &r.Trailer}
	case length == 0:
		r.Body = NoBody
	case length > 0:
		r.Body = &body{r: b, sized: true, left: length}
	default:
		r.Close = true
		r.Body = &body{r: b}
	}
	return nil
}
