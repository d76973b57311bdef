// Requests and responses as they are written and read; headers; types by content.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strings"
)

func main() {
	for _, s := range []string{"<html>x", "  <!doctype html>", "<?xml ", "%PDF-1", "hello", "\x00", "\xff\xd8\xff", "GIF89a", "\x1f\x8b\x08", "PK\x03\x04", "", "<b>", "<bx", "\xef\xbb\xbf", "\xef\xbb\xbfa", "RIFF1234WAVE", "\x89PNG\r\n\x1a\n", "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "<p", "{\"a\":1}", "<!--", "<!-- ", "OTTO", "wOFF", "\x00asm", "ID3", "BM", "OggS\x00"} {
		fmt.Printf("%q %s\n", s, http.DetectContentType([]byte(s)))
	}
	mk := func(m, u string, b io.Reader, f func(*http.Request)) {
		r, err := http.NewRequest(m, u, b)
		if err != nil {
			fmt.Println(err)
			return
		}
		if f != nil {
			f(r)
		}
		var w bytes.Buffer
		err = r.Write(&w)
		fmt.Printf("%q %v\n", w.String(), err)
		w.Reset()
		fmt.Println(r.ContentLength, r.GetBody != nil)
	}
	mk("GET", "http://a.com/x?y=z#f", nil, nil)
	mk("POST", "http://a.com/", strings.NewReader("body"), func(r *http.Request) { r.Header.Set("X-A", "b\nc"); r.Header["bad key"] = []string{"x"} })
	mk("POST", "http://a.com/", nil, nil)
	mk("PUT", "http://a.com/", struct{ io.Reader }{strings.NewReader("body")}, nil)
	mk("GET", "http://a.com/", struct{ io.Reader }{strings.NewReader("")}, nil)
	mk("GET", "http://a.com/", struct{ io.Reader }{strings.NewReader("abc")}, nil)
	mk("POST", "http://a.com/", struct{ io.Reader }{strings.NewReader("")}, nil)
	mk("GET", "/rel", nil, nil)
	mk("GET", "/rel", nil, func(r *http.Request) { r.Host = "h"; r.Header.Set("User-Agent", "me"); r.Close = true })
	mk("GET", "/rel", nil, func(r *http.Request) { r.Host = "h"; r.Header.Set("User-Agent", "") })
	mk("POST", "http://a.com", strings.NewReader("abc"), func(r *http.Request) { r.ContentLength = 5 })
	mk("POST", "http://a.com", strings.NewReader("abc"), func(r *http.Request) { r.ContentLength = 2 })
	mk("POST", "http://a.com", strings.NewReader("abc"), func(r *http.Request) {
		r.TransferEncoding = []string{"chunked"}
		r.Trailer = http.Header{"T": {"v"}, "A": {"w"}}
	})
	mk("CONNECT", "http://a.com:443", nil, nil)
	mk("GET", "http://[fe80::1%25en0]:80/a b", nil, nil)
	mk("OPTIONS", "*", nil, func(r *http.Request) { r.Host = "h" })
	mk("POST", "http://a.com", http.NoBody, nil)
	mk("PATCH", "http://a.com", bytes.NewBufferString(""), nil)
	for _, s := range []string{"GET / HTTP/1.1\r\nHost: a\r\n\r\n", "POST /x?y HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcdef", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTrailer: T\r\n\r\n3\r\nabc\r\n0\r\nT: v\r\n\r\n", "GET / HTTP/1.0\r\n\r\n", "GET /\r\n\r\n", "G@T / HTTP/1.1\r\n\r\n", "GET / HTTP/x\r\n\r\n", "", "GET http://h/p HTTP/1.1\r\nHost: o\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nab", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcX", "GET / HTTP/1.1\r\nPragma: no-cache\r\nConnection: close\r\n\r\n", "CONNECT a:1 HTTP/1.1\r\n\r\n", "GET x HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nA", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: \r\n\r\n", "PUT / HTTP/1.1\r\nContent-Length: 0\r\n\r\n"} {
		r, err := http.ReadRequest(bufio.NewReader(strings.NewReader(s)))
		fmt.Printf("%q %v\n", s, err)
		if r == nil {
			continue
		}
		fmt.Println(r.Method, r.URL, r.Proto, r.Host, r.Header, r.ContentLength, r.TransferEncoding, r.Close, r.RequestURI, r.Trailer, r.Body == http.NoBody)
		b, err := io.ReadAll(r.Body)
		fmt.Printf("%q %v %v\n", b, err, r.Trailer)
		r.Body.Close()
		_, err = r.Body.Read(make([]byte, 1))
		fmt.Println(err)
	}
	for _, s := range []string{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab", "HTTP/1.1 200 OK\r\n\r\nab", "HTTP/1.0 404 Not Found\r\nConnection: keep-alive\r\n\r\nx", "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 200\r\n\r\n", "HTTP/1.1 20 OK\r\n\r\n", "x", "HTTP/1.1 xxx OK\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", "", "HTTP/1.1 304 N\r\nContent-Length: 10\r\n\r\n", "HTTP/9 200 OK\r\n\r\n"} {
		r, err := http.ReadResponse(bufio.NewReader(strings.NewReader(s)), nil)
		fmt.Printf("%q %v\n", s, err)
		if r == nil {
			continue
		}
		fmt.Println(r.Status, r.StatusCode, r.Proto, r.Header, r.ContentLength, r.TransferEncoding, r.Close, r.Body == http.NoBody)
		b, err := io.ReadAll(r.Body)
		fmt.Printf("%q %v\n", b, err)
		r.Body = io.NopCloser(bytes.NewReader(b))
		var w bytes.Buffer
		fmt.Println(r.Write(&w))
		fmt.Printf("%q\n", w.String())
	}
	for _, r := range []*http.Response{{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1}, {StatusCode: 299, ProtoMajor: 1, ProtoMinor: 0, Body: io.NopCloser(strings.NewReader("abc")), ContentLength: -1}, {StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("abc")), ContentLength: 3, Header: http.Header{"A": {"b"}}}, {StatusCode: 204, ProtoMajor: 1, ProtoMinor: 1}, {StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, TransferEncoding: []string{"chunked"}, Body: io.NopCloser(strings.NewReader("abc")), ContentLength: -1, Trailer: http.Header{"X": {"y"}}}, {StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("abc")), Request: &http.Request{Method: "HEAD"}, ContentLength: 3}, {StatusCode: 200, Status: "200 Yes", Close: true, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("abc"))}} {
		var w bytes.Buffer
		err := r.Write(&w)
		fmt.Printf("%q %v\n", w.String(), err)
	}
	for _, s := range []string{"A: b\r\nc-d:  e \r\n f\r\n\r\n", " A: b\r\n\r\n", "A b: c\r\n\r\n", "A : c\r\n\r\n", "A\r\n\r\n", ": c\r\n\r\n", "A: b\x00\r\n\r\n", "A: b", "A: b\r\n", "", "é: x\n\n", "a: x\nA: y\n\n", "a@b: x\n\n", "\n", "A:\n\n"} {
		h, err := textproto.NewReader(bufio.NewReader(strings.NewReader(s))).ReadMIMEHeader()
		fmt.Printf("%q: %#v %v\n", s, h, err)
	}
}
