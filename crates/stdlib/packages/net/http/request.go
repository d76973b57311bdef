package http

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime"
	"net/url"
	"strconv"
	"strings"
)

// A Request is what a client asks a server.
type Request struct {
	Method           string
	URL              *url.URL
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	GetBody          func() (io.ReadCloser, error)
	ContentLength    int64
	TransferEncoding []string
	Close            bool
	Host             string
	Form             url.Values
	PostForm         url.Values
	Trailer          Header
	RemoteAddr       string
	RequestURI       string
	Cancel           <-chan struct{}
	Response         *Response
	Pattern          string

	ctx    context.Context
	values map[string]string
}

type noBody struct{}

func (noBody) Read([]byte) (int, error)         { return 0, io.EOF }
func (noBody) Close() error                     { return nil }
func (noBody) WriteTo(io.Writer) (int64, error) { return 0, nil }

// NoBody is a body without bytes.
var NoBody = noBody{}

// NewRequest makes a request for a client.
func NewRequest(method, url string, body io.Reader) (*Request, error) {
	return NewRequestWithContext(context.Background(), method, url, body)
}

// NewRequestWithContext is NewRequest with a context.
func NewRequestWithContext(ctx context.Context, method, rawURL string, body io.Reader) (*Request, error) {
	if method == "" {
		method = MethodGet
	}
	if !isToken(method) {
		return nil, fmt.Errorf("net/http: invalid method %q", method)
	}
	if ctx == nil {
		return nil, errors.New("net/http: nil Context")
	}
	u, err := url.Parse(rawURL)
	if err != nil {
		return nil, err
	}
	u.Host = withoutEmptyPort(u.Host)
	r := &Request{
		ctx: ctx, Method: method, URL: u, Host: u.Host,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: Header{},
	}
	r.setBody(body)
	return r, nil
}

// withoutEmptyPort drops a colon that no port follows.
func withoutEmptyPort(host string) string {
	if strings.LastIndex(host, ":") > strings.LastIndex(host, "]") {
		return strings.TrimSuffix(host, ":")
	}
	return host
}

// setBody takes body, whose length and copies it knows for readers of memory.
func (r *Request) setBody(body io.Reader) {
	if body == nil {
		return
	}
	closer, ok := body.(io.ReadCloser)
	if !ok {
		closer = io.NopCloser(body)
	}
	r.Body = closer
	var again func() io.Reader
	switch b := body.(type) {
	case *bytes.Buffer:
		content := b.Bytes()
		r.ContentLength, again = int64(len(content)), func() io.Reader { return bytes.NewReader(content) }
	case *bytes.Reader:
		start := *b
		r.ContentLength, again = int64(b.Len()), func() io.Reader { c := start; return &c }
	case *strings.Reader:
		start := *b
		r.ContentLength, again = int64(b.Len()), func() io.Reader { c := start; return &c }
	default:
		return
	}
	if r.ContentLength == 0 {
		r.Body = NoBody
		r.GetBody = func() (io.ReadCloser, error) { return NoBody, nil }
		return
	}
	r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(again()), nil }
}

// Context returns the context of r.
func (r *Request) Context() context.Context {
	if r.ctx == nil {
		return context.Background()
	}
	return r.ctx
}

// WithContext copies r with another context.
func (r *Request) WithContext(ctx context.Context) *Request {
	if ctx == nil {
		panic("nil context")
	}
	c := new(Request)
	*c = *r
	c.ctx = ctx
	return c
}

// Clone copies r and what it holds, except for the body.
func (r *Request) Clone(ctx context.Context) *Request {
	c := r.WithContext(ctx)
	if r.URL != nil {
		c.URL = r.URL.Clone()
	}
	c.Header, c.Trailer = r.Header.Clone(), r.Trailer.Clone()
	c.TransferEncoding = append([]string(nil), r.TransferEncoding...)
	c.Form, c.PostForm = url.Values(Header(r.Form).Clone()), url.Values(Header(r.PostForm).Clone())
	c.values = maps.Clone(r.values)
	return c
}

// PathValue is what the wildcard of a name matched.
func (r *Request) PathValue(name string) string { return r.values[name] }

// SetPathValue sets what PathValue returns.
func (r *Request) SetPathValue(name, value string) {
	if r.values == nil {
		r.values = map[string]string{}
	}
	r.values[name] = value
}

// ProtoAtLeast compares the version of the protocol.
func (r *Request) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}

// UserAgent names the client.
func (r *Request) UserAgent() string { return r.Header.Get("User-Agent") }

// Referer is the page that led to r.
func (r *Request) Referer() string { return r.Header.Get("Referer") }

// BasicAuth returns the name and password of the Authorization header.
func (r *Request) BasicAuth() (username, password string, ok bool) {
	scheme, encoded, found := strings.Cut(r.Header.Get("Authorization"), " ")
	if !found || !strings.EqualFold(scheme, "Basic") {
		return "", "", false
	}
	text, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil {
		return "", "", false
	}
	username, password, ok = strings.Cut(string(text), ":")
	if !ok {
		return "", "", false
	}
	return username, password, true
}

// SetBasicAuth sets the Authorization header.
func (r *Request) SetBasicAuth(username, password string) {
	r.Header.Set("Authorization", "Basic "+basic(username, password))
}

func basic(username, password string) string {
	return base64.StdEncoding.EncodeToString([]byte(username + ":" + password))
}

// formLimit is how much of a body ParseForm reads, unless MaxBytesReader limits it.
const formLimit = 10 << 20

// ParseForm fills Form and PostForm.
func (r *Request) ParseForm() error {
	var err error
	if r.PostForm == nil {
		if r.Method == MethodPost || r.Method == MethodPut || r.Method == MethodPatch {
			r.PostForm, err = r.bodyForm()
		}
		if r.PostForm == nil {
			r.PostForm = url.Values{}
		}
	}
	if r.Form == nil {
		r.Form = url.Values{}
		for key, values := range r.PostForm {
			r.Form[key] = append([]string(nil), values...)
		}
		if r.URL != nil {
			query, failed := url.ParseQuery(r.URL.RawQuery)
			if err == nil {
				err = failed
			}
			for key, values := range query {
				r.Form[key] = append(r.Form[key], values...)
			}
		}
	}
	return err
}

func (r *Request) bodyForm() (url.Values, error) {
	if r.Body == nil {
		return nil, nil
	}
	kind := r.Header.Get("Content-Type")
	if kind == "" {
		kind = "application/octet-stream"
	}
	kind, _, err := mime.ParseMediaType(kind)
	if kind != "application/x-www-form-urlencoded" {
		return nil, err
	}
	var reader io.Reader = r.Body
	limit := int64(1<<63 - 1)
	if _, limited := r.Body.(*maxBytesReader); !limited {
		limit = formLimit
		reader = io.LimitReader(r.Body, limit+1)
	}
	text, failed := io.ReadAll(reader)
	if failed != nil {
		return nil, failed
	}
	if int64(len(text)) > limit {
		return nil, errors.New("http: POST too large")
	}
	values, failed := url.ParseQuery(string(text))
	if err == nil {
		err = failed
	}
	return values, err
}

// FormValue returns the first value of the form, be it in the body or the URL.
func (r *Request) FormValue(key string) string {
	if r.Form == nil {
		r.ParseForm()
	}
	return r.Form.Get(key)
}

// PostFormValue returns the first value of the body's form.
func (r *Request) PostFormValue(key string) string {
	if r.PostForm == nil {
		r.ParseForm()
	}
	return r.PostForm.Get(key)
}

// ParseHTTPVersion reads HTTP/x.y.
func ParseHTTPVersion(vers string) (major, minor int, ok bool) {
	digits, found := strings.CutPrefix(vers, "HTTP/")
	if !found || len(digits) != 3 || digits[1] != '.' {
		return 0, 0, false
	}
	major, err1 := strconv.Atoi(digits[:1])
	minor, err2 := strconv.Atoi(digits[2:])
	if err1 != nil || err2 != nil {
		return 0, 0, false
	}
	return major, minor, true
}

// A MaxBytesError is a body that is larger than MaxBytesReader allows.
type MaxBytesError struct {
	Limit int64
}

func (e *MaxBytesError) Error() string { return "http: request body too large" }

// MaxBytesReader reads at most n bytes of r.
func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser {
	return &maxBytesReader{r: r, limit: max(n, 0), left: max(n, 0)}
}

type maxBytesReader struct {
	r           io.ReadCloser
	limit, left int64
	err         error
}

// Read asks for one byte more than allowed, which tells a body of the limit's size from a larger one.
func (m *maxBytesReader) Read(p []byte) (int, error) {
	if m.err != nil || len(p) == 0 {
		return 0, m.err
	}
	if int64(len(p))-1 > m.left {
		p = p[:m.left+1]
	}
	n, err := m.r.Read(p)
	if int64(n) > m.left {
		n, err = int(m.left), &MaxBytesError{m.limit}
	}
	m.left -= int64(n)
	m.err = err
	return n, err
}

func (m *maxBytesReader) Close() error { return m.r.Close() }

// MaxBytesHandler limits the bodies of requests.
func MaxBytesHandler(h Handler, n int64) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		c := *r
		c.Body = MaxBytesReader(w, r.Body, n)
		h.ServeHTTP(w, &c)
	})
}
