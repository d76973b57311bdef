// Package httptest has what tests of handlers need: requests as servers see them and a writer that records. There are no servers.
package httptest

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
)

// DefaultRemoteAddr is the address of clients.
const DefaultRemoteAddr = "1.2.3.4"

// NewRequest makes a request as a server gets it. It panics if there is none of that target.
func NewRequest(method, target string, body io.Reader) *http.Request {
	return NewRequestWithContext(context.Background(), method, target, body)
}

// NewRequestWithContext is NewRequest with a context.
func NewRequestWithContext(ctx context.Context, method, target string, body io.Reader) *http.Request {
	if method == "" {
		method = "GET"
	}
	r, err := http.ReadRequest(bufio.NewReader(strings.NewReader(method + " " + target + " HTTP/1.0\r\n\r\n")))
	if err != nil {
		panic("invalid NewRequest arguments; " + err.Error())
	}
	r = r.WithContext(ctx)
	r.Proto, r.ProtoMinor, r.Close = "HTTP/1.1", 1, false
	if body != nil {
		r.ContentLength = length(body)
		if closer, ok := body.(io.ReadCloser); ok {
			r.Body = closer
		} else {
			r.Body = io.NopCloser(body)
		}
	}
	r.RemoteAddr = "192.0.2.1:1234"
	if r.Host == "" {
		r.Host = "example.com"
	}
	return r
}

func length(body io.Reader) int64 {
	if body == http.NoBody {
		return 0
	}
	switch b := body.(type) {
	case *bytes.Buffer:
		return int64(b.Len())
	case *bytes.Reader:
		return int64(b.Len())
	case *strings.Reader:
		return int64(b.Len())
	}
	return -1
}

// A ResponseRecorder keeps what a handler answers.
type ResponseRecorder struct {
	Code      int
	HeaderMap http.Header
	Body      *bytes.Buffer
	Flushed   bool

	result *http.Response
	sent   http.Header // the header at the time of the first write
	wrote  bool
}

// NewRecorder returns an empty recorder.
func NewRecorder() *ResponseRecorder {
	return &ResponseRecorder{Code: 200, HeaderMap: http.Header{}, Body: &bytes.Buffer{}}
}

// Header is the header of the answer.
func (rw *ResponseRecorder) Header() http.Header {
	if rw.HeaderMap == nil {
		rw.HeaderMap = http.Header{}
	}
	return rw.HeaderMap
}

// begin sends the header before the first bytes of a body.
func (rw *ResponseRecorder) begin(b []byte, s string) {
	if rw.wrote {
		return
	}
	if len(s) > 512 {
		s = s[:512]
	}
	h := rw.Header()
	_, typed := h["Content-Type"]
	if !typed && h.Get("Transfer-Encoding") == "" {
		if b == nil {
			b = []byte(s)
		}
		h.Set("Content-Type", http.DetectContentType(b))
	}
	rw.WriteHeader(200)
}

func bodyAllowed(status int) bool {
	return status >= 200 && status != http.StatusNoContent && status != http.StatusNotModified
}

// Write records a part of the body.
func (rw *ResponseRecorder) Write(buf []byte) (int, error) {
	rw.begin(buf, "")
	if rw.Body != nil {
		rw.Body.Write(buf)
	}
	if !bodyAllowed(rw.Code) {
		return 0, http.ErrBodyNotAllowed
	}
	return len(buf), nil
}

// WriteString records a part of the body.
func (rw *ResponseRecorder) WriteString(str string) (int, error) {
	rw.begin(nil, str)
	if rw.Body != nil {
		rw.Body.WriteString(str)
	}
	if !bodyAllowed(rw.Code) {
		return 0, http.ErrBodyNotAllowed
	}
	return len(str), nil
}

// WriteHeader sends the header.
func (rw *ResponseRecorder) WriteHeader(code int) {
	if rw.wrote {
		return
	}
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
	rw.Code, rw.wrote = code, true
	rw.sent = rw.Header().Clone()
}

// Flush sends the header.
func (rw *ResponseRecorder) Flush() {
	if !rw.wrote {
		rw.WriteHeader(200)
	}
	rw.Flushed = true
}

// Result is the answer as a client gets it.
func (rw *ResponseRecorder) Result() *http.Response {
	if rw.result != nil {
		return rw.result
	}
	if rw.sent == nil {
		rw.sent = rw.HeaderMap.Clone()
	}
	resp := &http.Response{StatusCode: rw.Code, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: rw.sent}
	rw.result = resp
	if resp.StatusCode == 0 {
		resp.StatusCode = 200
	}
	resp.Status = fmt.Sprintf("%03d %s", resp.StatusCode, http.StatusText(resp.StatusCode))
	resp.Body = http.NoBody
	if rw.Body != nil {
		resp.Body = io.NopCloser(bytes.NewReader(rw.Body.Bytes()))
	}
	resp.ContentLength = contentLength(resp.Header.Get("Content-Length"))
	rw.trailers(resp)
	return resp
}

// trailers finds what the handler set after the body.
func (rw *ResponseRecorder) trailers(resp *http.Response) {
	if names, ok := rw.sent["Trailer"]; ok {
		resp.Trailer = make(http.Header, len(names))
		for _, line := range names {
			for _, name := range strings.Split(line, ",") {
				name = http.CanonicalHeaderKey(textproto.TrimString(name))
				if values, ok := rw.HeaderMap[name]; ok && name != "Transfer-Encoding" && name != "Content-Length" && name != "Trailer" {
					resp.Trailer[name] = append([]string(nil), values...)
				}
			}
		}
	}
	for key, values := range rw.HeaderMap {
		if name, ok := strings.CutPrefix(key, http.TrailerPrefix); ok {
			if resp.Trailer == nil {
				resp.Trailer = http.Header{}
			}
			for _, v := range values {
				resp.Trailer.Add(name, v)
			}
		}
	}
}

func contentLength(text string) int64 {
	text = textproto.TrimString(text)
	if n, err := strconv.ParseUint(text, 10, 63); err == nil {
		return int64(n)
	}
	return -1
}
