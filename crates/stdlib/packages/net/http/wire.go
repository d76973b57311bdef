package http

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"net/url"
	"strings"
)

const defaultUserAgent = "Go-http-client/1.1"

// keysOfRequest are written from the fields of a message, not from its header.
var keysOfRequest = map[string]bool{
	"Host": true, "User-Agent": true, "Content-Length": true, "Transfer-Encoding": true, "Trailer": true,
}

// Write writes r as a client sends it.
func (r *Request) Write(w io.Writer) error { return r.write(w, false) }

// WriteProxy writes r as a client sends it to a proxy.
func (r *Request) WriteProxy(w io.Writer) error { return r.write(w, true) }

func (r *Request) write(w io.Writer, proxy bool) error {
	host := r.Host
	if host == "" {
		if r.URL == nil {
			return errors.New("http: Request.Write on Request with no Host or URL set")
		}
		host = r.URL.Host
	}
	host = withoutZone(host)
	target := r.URL.RequestURI()
	if proxy && r.URL.Scheme != "" && r.URL.Opaque == "" {
		target = r.URL.Scheme + "://" + host + target
	} else if r.Method == MethodConnect && r.URL.Path == "" {
		target = host
		if r.URL.Opaque != "" {
			target = r.URL.Opaque
		}
	}
	if strings.ContainsFunc(target, func(c rune) bool { return c < ' ' || c == 0x7f }) {
		return errors.New("net/http: can't write control character in Request.URL")
	}
	out := w
	_, direct := w.(io.ByteWriter)
	if !direct {
		out = bufio.NewWriter(w)
	}
	method := r.Method
	if method == "" {
		method = MethodGet
	}
	fmt.Fprintf(out, "%s %s HTTP/1.1\r\nHost: %s\r\n", method, target, host)
	agent := defaultUserAgent
	if r.Header.has("User-Agent") {
		agent = r.Header.Get("User-Agent")
	}
	if agent != "" {
		fmt.Fprintf(out, "User-Agent: %s\r\n", textproto.TrimString(oneLine.Replace(agent)))
	}
	f := r.framing()
	if err := f.writeHeader(out, r.Header); err != nil {
		return err
	}
	if err := r.Header.WriteSubset(out, keysOfRequest); err != nil {
		return err
	}
	io.WriteString(out, "\r\n")
	if err := f.writeBody(out); err != nil {
		return err
	}
	if !direct {
		return out.(*bufio.Writer).Flush()
	}
	return nil
}

func withoutZone(host string) string {
	if strings.HasPrefix(host, "[") {
		if end := strings.LastIndex(host, "]"); end >= 0 {
			if zone := strings.LastIndex(host[:end], "%"); zone >= 0 {
				return host[:zone] + host[end:]
			}
		}
	}
	return host
}

func (r *Request) framing() *framing {
	f := &framing{method: r.Method, length: r.ContentLength, close: r.Close, encoding: r.TransferEncoding, trailer: r.Trailer}
	if f.method == "" {
		f.method = MethodGet
	}
	if r.Body != nil {
		f.closer = r.Body
	}
	if r.Body == nil || r.Body == NoBody {
		f.length = 0
	} else {
		f.body = r.Body
		if f.length == 0 {
			f.length = -1
		}
	}
	if f.body != nil && f.length < 0 && len(f.encoding) == 0 {
		switch f.method {
		case MethodGet, MethodHead, MethodDelete, MethodOptions, "PROPFIND", "SEARCH":
			f.probe()
		}
	}
	f.chunked = isChunked(f.encoding) || f.length < 0 && len(f.encoding) == 0
	if f.chunked {
		f.length = -1
	} else if f.trailer != nil {
		f.trailer = nil
	}
	return f
}

// ReadRequest reads a request as a server does.
func ReadRequest(b *bufio.Reader) (*Request, error) {
	r, err := readRequest(b)
	if err == nil {
		delete(r.Header, "Host")
		return r, nil
	}
	return nil, err
}

func readRequest(b *bufio.Reader) (*Request, error) {
	reader := textproto.NewReader(b)
	line, err := reader.ReadLine()
	if err != nil {
		return nil, err
	}
	r := &Request{}
	if err := r.firstLine(line); err != nil {
		return nil, err
	}
	h, err := reader.ReadMIMEHeader()
	if err != nil {
		return nil, unexpected(err)
	}
	r.Header = Header(h)
	if len(r.Header["Host"]) > 1 {
		return nil, errors.New("too many Host headers")
	}
	r.Host = r.URL.Host
	if r.Host == "" {
		r.Host = r.Header.Get("Host")
	}
	noCache(r.Header)
	r.Close = closes(r.ProtoMajor, r.ProtoMinor, r.Header)
	return r, r.readBody(b)
}

func (r *Request) firstLine(line string) error {
	method, rest, ok1 := strings.Cut(line, " ")
	target, proto, ok2 := strings.Cut(rest, " ")
	if !ok1 || !ok2 {
		return &quotedError{"malformed HTTP request", line}
	}
	if !isToken(method) {
		return &quotedError{"invalid method", method}
	}
	r.Method, r.RequestURI, r.Proto = method, target, proto
	var ok bool
	if r.ProtoMajor, r.ProtoMinor, ok = ParseHTTPVersion(proto); !ok {
		return &quotedError{"malformed HTTP version", proto}
	}
	authority := method == MethodConnect && !strings.HasPrefix(target, "/")
	if authority {
		target = "http://" + target
	}
	var err error
	if r.URL, err = url.ParseRequestURI(target); err != nil {
		return err
	}
	if authority {
		r.URL.Scheme = ""
	}
	return nil
}

func (r *Request) readBody(b *bufio.Reader) error {
	chunked, length, err := frame(r.Header, r.ProtoAtLeast(1, 1))
	if err != nil {
		return err
	}
	if r.Trailer, err = announced(r.Header, chunked); err != nil {
		return err
	}
	switch {
	case chunked:
		r.TransferEncoding, r.ContentLength = []string{"chunked"}, -1
		r.Body = &body{chunks: &chunkReader{r: b}, trailer: &r.Trailer}
	case length <= 0:
		r.Body = NoBody
	default:
		r.ContentLength = length
		r.Body = &body{r: b, sized: true, left: length}
	}
	return nil
}
