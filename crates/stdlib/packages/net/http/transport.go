package http

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/url"
	"sync"
	"time"
)

// A ConnState is what a server does with a connection.
type ConnState int

// The states.
const (
	StateNew ConnState = iota
	StateActive
	StateIdle
	StateHijacked
	StateClosed
)

var stateNames = []string{"new", "active", "idle", "hijacked", "closed"}

func (c ConnState) String() string {
	if c < 0 || int(c) >= len(stateNames) {
		return ""
	}
	return stateNames[c]
}

// A Transport gets responses over the connections that its Dial functions make, one for each request, or from what
// RegisterProtocol names. Without them there is no network.
type Transport struct {
	Proxy                  func(*Request) (*url.URL, error)
	OnProxyConnectResponse func(ctx context.Context, proxyURL *url.URL, connectReq *Request, connectRes *Response) error
	DialContext            func(ctx context.Context, network, addr string) (net.Conn, error)
	Dial                   func(network, addr string) (net.Conn, error)
	DialTLSContext         func(ctx context.Context, network, addr string) (net.Conn, error)
	DialTLS                func(network, addr string) (net.Conn, error)
	TLSHandshakeTimeout    time.Duration
	DisableKeepAlives      bool
	DisableCompression     bool
	MaxIdleConns           int
	MaxIdleConnsPerHost    int
	MaxConnsPerHost        int
	IdleConnTimeout        time.Duration
	ResponseHeaderTimeout  time.Duration
	ExpectContinueTimeout  time.Duration
	ProxyConnectHeader     Header
	GetProxyConnectHeader  func(ctx context.Context, proxyURL *url.URL, target string) (Header, error)
	MaxResponseHeaderBytes int64
	WriteBufferSize        int
	ReadBufferSize         int
	ForceAttemptHTTP2      bool

	mu        sync.Mutex
	protocols map[string]RoundTripper
}

// DefaultTransport is that of clients that have none.
var DefaultTransport RoundTripper = &Transport{
	ForceAttemptHTTP2:     true,
	MaxIdleConns:          100,
	IdleConnTimeout:       90 * time.Second,
	TLSHandshakeTimeout:   10 * time.Second,
	ExpectContinueTimeout: 1 * time.Second,
}

// Clone copies the fields of t.
func (t *Transport) Clone() *Transport {
	return &Transport{
		Proxy: t.Proxy, OnProxyConnectResponse: t.OnProxyConnectResponse,
		DialContext: t.DialContext, Dial: t.Dial, DialTLSContext: t.DialTLSContext, DialTLS: t.DialTLS,
		TLSHandshakeTimeout: t.TLSHandshakeTimeout, DisableKeepAlives: t.DisableKeepAlives,
		DisableCompression: t.DisableCompression, MaxIdleConns: t.MaxIdleConns,
		MaxIdleConnsPerHost: t.MaxIdleConnsPerHost, MaxConnsPerHost: t.MaxConnsPerHost,
		IdleConnTimeout: t.IdleConnTimeout, ResponseHeaderTimeout: t.ResponseHeaderTimeout,
		ExpectContinueTimeout: t.ExpectContinueTimeout, ProxyConnectHeader: t.ProxyConnectHeader.Clone(),
		GetProxyConnectHeader: t.GetProxyConnectHeader, MaxResponseHeaderBytes: t.MaxResponseHeaderBytes,
		WriteBufferSize: t.WriteBufferSize, ReadBufferSize: t.ReadBufferSize, ForceAttemptHTTP2: t.ForceAttemptHTTP2,
	}
}

// CloseIdleConnections has nothing to close: no connection outlives its response.
func (t *Transport) CloseIdleConnections() {}

// RegisterProtocol makes rt the transport of a scheme.
func (t *Transport) RegisterProtocol(scheme string, rt RoundTripper) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, twice := t.protocols[scheme]; twice {
		panic("protocol " + scheme + " already registered")
	}
	if t.protocols == nil {
		t.protocols = map[string]RoundTripper{}
	}
	t.protocols[scheme] = rt
}

// RoundTrip sends r and reads the response.
func (t *Transport) RoundTrip(r *Request) (*Response, error) {
	if r.URL == nil {
		closeBody(r)
		return nil, errors.New("http: nil Request.URL")
	}
	if r.Header == nil {
		closeBody(r)
		return nil, errors.New("http: nil Request.Header")
	}
	t.mu.Lock()
	other := t.protocols[r.URL.Scheme]
	t.mu.Unlock()
	if other != nil {
		if resp, err := other.RoundTrip(r); err != ErrSkipAltProtocol {
			return resp, err
		}
	}
	if r.URL.Scheme != "http" && r.URL.Scheme != "https" {
		closeBody(r)
		return nil, fmt.Errorf("unsupported protocol scheme %q", r.URL.Scheme)
	}
	if r.Method != "" && !isToken(r.Method) {
		closeBody(r)
		return nil, fmt.Errorf("net/http: invalid method %q", r.Method)
	}
	if r.URL.Host == "" {
		closeBody(r)
		return nil, errors.New("http: no Host in request URL")
	}
	conn, err := t.dial(r)
	if err != nil {
		closeBody(r)
		return nil, err
	}
	return exchangeOver(conn, r)
}

var portsOfSchemes = map[string]string{"http": "80", "https": "443"}

func (t *Transport) dial(r *Request) (net.Conn, error) {
	host, port := r.URL.Hostname(), r.URL.Port()
	if port == "" {
		port = portsOfSchemes[r.URL.Scheme]
	}
	addr := net.JoinHostPort(host, port)
	withContext, plain := t.DialContext, t.Dial
	if r.URL.Scheme == "https" {
		withContext, plain = t.DialTLSContext, t.DialTLS
	}
	switch {
	case withContext != nil:
		return withContext(r.Context(), "tcp", addr)
	case plain != nil:
		return plain("tcp", addr)
	}
	return nil, fmt.Errorf("dial tcp %s: no network: %w", addr, errors.ErrUnsupported)
}

// A connBody closes its connection.
type connBody struct {
	io.ReadCloser
	conn net.Conn
}

func (b *connBody) Close() error {
	b.ReadCloser.Close()
	return b.conn.Close()
}

// exchangeOver sends r over a connection while it waits for the response, which may come early.
func exchangeOver(conn net.Conn, r *Request) (*Response, error) {
	sent := make(chan error, 1)
	stop := context.AfterFunc(r.Context(), func() { conn.Close() })
	go func() { sent <- r.Write(conn) }()
	in := bufio.NewReader(conn)
	resp, err := ReadResponse(in, r)
	for err == nil && resp.StatusCode >= 100 && resp.StatusCode < 200 && resp.StatusCode != StatusSwitchingProtocols {
		resp, err = ReadResponse(in, r)
	}
	if err != nil {
		stop()
		conn.Close()
		if failed := r.Context().Err(); failed != nil {
			return nil, failed
		}
		select {
		case failed := <-sent:
			if failed != nil {
				err = failed
			}
		default:
		}
		return nil, err
	}
	resp.Body = &connBody{resp.Body, conn}
	return resp, nil
}

// ProxyURL is a Proxy function for one proxy.
func ProxyURL(fixedURL *url.URL) func(*Request) (*url.URL, error) {
	return func(*Request) (*url.URL, error) { return fixedURL, nil }
}

type fileTransport struct{ handler Handler }

// NewFileTransport answers requests with the files of a FileSystem, whatever their host.
func NewFileTransport(fs FileSystem) RoundTripper { return fileTransport{FileServer(fs)} }

// NewFileTransportFS answers requests with the files of fsys.
func NewFileTransportFS(fsys fs.FS) RoundTripper { return NewFileTransport(FS(fsys)) }

// A pipeWriter makes the answer of a handler a response, whose body is read while it is written.
type pipeWriter struct {
	resp  *Response
	ready chan *Response
	body  *io.PipeWriter
	wrote bool
	sent  bool
}

func (t fileTransport) RoundTrip(r *Request) (*Response, error) {
	reader, writer := io.Pipe()
	w := &pipeWriter{ready: make(chan *Response), body: writer, resp: &Response{
		Proto: "HTTP/1.0", ProtoMajor: 1, Header: Header{}, Close: true, Body: reader, ContentLength: -1, Request: r,
	}}
	go func() {
		t.handler.ServeHTTP(w, r)
		if !w.wrote {
			w.WriteHeader(StatusInternalServerError)
		}
		w.send()
		w.body.Close()
	}()
	return <-w.ready, nil
}

func (w *pipeWriter) Header() Header { return w.resp.Header }

func (w *pipeWriter) WriteHeader(code int) {
	if !w.wrote {
		w.wrote = true
		w.resp.StatusCode = code
		w.resp.Status = fmt.Sprintf("%d %s", code, StatusText(code))
	}
}

func (w *pipeWriter) send() {
	if !w.sent {
		w.sent = true
		w.ready <- w.resp
	}
}

func (w *pipeWriter) Write(p []byte) (int, error) {
	w.WriteHeader(StatusOK)
	w.send()
	return w.body.Write(p)
}
