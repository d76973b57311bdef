package http

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"
)

// A RoundTripper gets the response to one request.
type RoundTripper interface {
	RoundTrip(*Request) (*Response, error)
}

// A CookieJar keeps cookies between requests.
type CookieJar interface {
	SetCookies(u *url.URL, cookies []*Cookie)
	Cookies(u *url.URL) []*Cookie
}

// A Client sends requests through its Transport and follows redirects. Without a Transport it is DefaultTransport.
type Client struct {
	Transport     RoundTripper
	CheckRedirect func(req *Request, via []*Request) error
	Jar           CookieJar
	Timeout       time.Duration
}

// DefaultClient is the client of Get, Head, Post and PostForm.
var DefaultClient = &Client{}

// Get asks DefaultClient for a page.
func Get(url string) (resp *Response, err error) { return DefaultClient.Get(url) }

// Head asks DefaultClient for the header of a page.
func Head(url string) (resp *Response, err error) { return DefaultClient.Head(url) }

// Post sends a body with DefaultClient.
func Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	return DefaultClient.Post(url, contentType, body)
}

// PostForm sends a form with DefaultClient.
func PostForm(url string, data url.Values) (resp *Response, err error) {
	return DefaultClient.PostForm(url, data)
}

// Get asks for a page.
func (c *Client) Get(url string) (resp *Response, err error) {
	return c.simple(MethodGet, url, "", nil)
}

// Head asks for the header of a page.
func (c *Client) Head(url string) (resp *Response, err error) {
	return c.simple(MethodHead, url, "", nil)
}

// Post sends a body.
func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	return c.simple(MethodPost, url, contentType, body)
}

// PostForm sends a form.
func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error) {
	return c.Post(url, "application/x-www-form-urlencoded", strings.NewReader(data.Encode()))
}

func (c *Client) simple(method, url, contentType string, body io.Reader) (*Response, error) {
	r, err := NewRequest(method, url, body)
	if err != nil {
		return nil, err
	}
	if method == MethodPost {
		r.Header.Set("Content-Type", contentType)
	}
	return c.Do(r)
}

// CloseIdleConnections asks the Transport to.
func (c *Client) CloseIdleConnections() {
	if t, ok := c.Transport.(interface{ CloseIdleConnections() }); ok {
		t.CloseIdleConnections()
	}
}

// maxRedirects is how many redirects are followed without CheckRedirect.
const maxRedirects = 10

// redirectBody is how much of a redirect's body is read, so that a connection can be used again.
const redirectBody = 2 << 10

// Do sends r and follows redirects.
func (c *Client) Do(r *Request) (*Response, error) {
	if r.URL == nil {
		closeBody(r)
		return nil, &url.Error{Op: operation(r.Method), Err: errors.New("http: nil Request.URL")}
	}
	e := &exchange{client: c, first: r}
	if c.Timeout > 0 {
		e.deadline = time.Now().Add(c.Timeout)
	}
	for {
		resp, err := e.send(r)
		if err != nil {
			return nil, e.failed(r, err)
		}
		next, err := e.redirect(r, resp)
		if next == nil && err == nil {
			return resp, nil
		}
		if err == nil {
			err = e.check(next)
			if err == ErrUseLastResponse {
				return resp, nil
			}
		}
		io.CopyN(io.Discard, resp.Body, redirectBody)
		resp.Body.Close()
		if err != nil && next != nil {
			return resp, &url.Error{Op: operation(e.first.Method), URL: resp.Header.Get("Location"), Err: err}
		}
		if err != nil {
			return nil, e.failed(r, err)
		}
		r = next
	}
}

func closeBody(r *Request) {
	if r.Body != nil {
		r.Body.Close()
	}
}

func operation(method string) string {
	if method == "" {
		return "Get"
	}
	return method[:1] + strings.ToLower(method[1:])
}

// An exchange is a request with its redirects.
type exchange struct {
	client   *Client
	first    *Request
	via      []*Request
	deadline time.Time
	foreign  bool // a redirect has left the first host: its secrets stay behind
}

func (e *exchange) failed(r *Request, err error) error {
	address := r.URL.String()
	if _, secret := r.URL.User.Password(); secret {
		address = strings.Replace(address, r.URL.User.String()+"@", r.URL.User.Username()+":***@", 1)
	}
	return &url.Error{Op: operation(e.first.Method), URL: address, Err: err}
}

// check asks whether next may be sent.
func (e *exchange) check(next *Request) error {
	if e.client.CheckRedirect != nil {
		return e.client.CheckRedirect(next, e.via)
	}
	if len(e.via) >= maxRedirects {
		return fmt.Errorf("stopped after %d redirects", maxRedirects)
	}
	return nil
}

// A timeoutError tells that Client.Timeout has passed.
type timeoutError struct {
	text  string
	cause error
}

func (e *timeoutError) Error() string        { return e.text }
func (e *timeoutError) Timeout() bool        { return true }
func (e *timeoutError) Is(target error) bool { return target == context.DeadlineExceeded }
func (e *timeoutError) Unwrap() error        { return e.cause }

func (e *exchange) send(r *Request) (*Response, error) {
	e.via = append(e.via, r)
	if e.client.Jar != nil {
		for _, cookie := range e.client.Jar.Cookies(r.URL) {
			r.AddCookie(cookie)
		}
	}
	resp, err := e.roundTrip(r)
	if err != nil {
		if err != context.DeadlineExceeded && !e.deadline.IsZero() && !time.Now().Before(e.deadline) {
			err = &timeoutError{err.Error() + " (Client.Timeout exceeded while awaiting headers)", err}
		}
		return nil, err
	}
	if e.client.Jar != nil {
		if cookies := resp.Cookies(); len(cookies) > 0 {
			e.client.Jar.SetCookies(r.URL, cookies)
		}
	}
	return resp, nil
}

func (e *exchange) roundTrip(r *Request) (*Response, error) {
	if r.RequestURI != "" {
		closeBody(r)
		return nil, errors.New("http: Request.RequestURI can't be set in client requests")
	}
	sent := *r
	if r.Header == nil {
		sent.Header = Header{}
	}
	if u := r.URL.User; u != nil && sent.Header.Get("Authorization") == "" {
		password, _ := u.Password()
		sent.Header = sent.Header.Clone()
		sent.Header.Set("Authorization", "Basic "+basic(u.Username(), password))
	}
	var cancel context.CancelFunc
	if !e.deadline.IsZero() {
		sent.ctx, cancel = context.WithDeadline(r.Context(), e.deadline)
	}
	t := e.client.Transport
	if t == nil {
		t = DefaultTransport
	}
	resp, err := t.RoundTrip(&sent)
	if err == nil {
		err = e.complete(t, r, resp)
	}
	if err != nil {
		if cancel != nil {
			cancel()
		}
		return nil, err
	}
	if cancel != nil {
		resp.Body = &cancelBody{resp.Body, cancel}
	}
	return resp, nil
}

// complete checks what a RoundTripper of the program has returned.
func (e *exchange) complete(t RoundTripper, r *Request, resp *Response) error {
	if resp == nil {
		return fmt.Errorf("http: RoundTripper implementation (%T) returned a nil *Response with a nil error", t)
	}
	if resp.Body == nil {
		if resp.ContentLength > 0 && r.Method != MethodHead {
			return fmt.Errorf("http: RoundTripper implementation (%T) returned a *Response with content length %d but a nil Body", t, resp.ContentLength)
		}
		resp.Body = io.NopCloser(strings.NewReader(""))
	}
	return nil
}

// A cancelBody ends the context of its request.
type cancelBody struct {
	io.ReadCloser
	cancel context.CancelFunc
}

func (b *cancelBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if err == io.EOF {
		b.cancel()
	}
	return n, err
}

func (b *cancelBody) Close() error {
	defer b.cancel()
	return b.ReadCloser.Close()
}

// redirect makes the request that resp leads to; it is nil if resp is the answer.
func (e *exchange) redirect(r *Request, resp *Response) (*Request, error) {
	method, keep := r.Method, false
	switch resp.StatusCode {
	case StatusMovedPermanently, StatusFound, StatusSeeOther:
		if method != MethodGet && method != MethodHead {
			method = MethodGet
		}
	case StatusTemporaryRedirect, StatusPermanentRedirect:
		keep = true
		if r.GetBody == nil && r.outgoing() != 0 {
			return nil, nil
		}
	default:
		return nil, nil
	}
	location := resp.Header.Get("Location")
	if location == "" {
		return nil, nil
	}
	u, err := r.URL.Parse(location)
	if err != nil {
		return nil, fmt.Errorf("failed to parse Location header %q: %v", location, err)
	}
	next := &Request{
		Method: method, URL: u, Response: resp, Header: Header{}, ctx: e.first.ctx, Cancel: e.first.Cancel,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}
	if r.Host != "" && r.Host != r.URL.Host && !strings.Contains(location, "://") {
		if target, err := url.Parse(location); err == nil && !target.IsAbs() {
			next.Host = r.Host
		}
	}
	if keep && e.first.GetBody != nil {
		if next.Body, err = e.first.GetBody(); err != nil {
			return nil, err
		}
		next.GetBody, next.ContentLength = e.first.GetBody, e.first.ContentLength
	}
	e.copyHeader(next, keep)
	if ref := referer(r.URL, u, next.Header.Get("Referer")); ref != "" {
		next.Header.Set("Referer", ref)
	}
	return next, nil
}

func (r *Request) outgoing() int64 {
	if r.Body == nil || r.Body == NoBody {
		return 0
	}
	if r.ContentLength != 0 {
		return r.ContentLength
	}
	return -1
}

// copyHeader gives next the header of the first request, without secrets that another host must not see and without
// what describes a body that is not sent again.
func (e *exchange) copyHeader(next *Request, keep bool) {
	if !within(e.first.URL.Hostname(), next.URL.Hostname()) {
		e.foreign = true
	}
	for key, values := range e.first.Header {
		switch CanonicalHeaderKey(key) {
		case "Authorization", "Www-Authenticate", "Cookie", "Cookie2", "Proxy-Authorization", "Proxy-Authenticate":
			if e.foreign {
				continue
			}
		case "Content-Encoding", "Content-Language", "Content-Location", "Content-Type", "Content-Length":
			if !keep && e.first.Method != MethodGet && e.first.Method != MethodHead {
				continue
			}
		}
		next.Header[key] = append([]string(nil), values...)
	}
}

// within reports whether host is parent or below it.
func within(parent, host string) bool {
	return host == parent || strings.HasSuffix(host, "."+parent) && !strings.ContainsAny(host, ":%")
}

// referer is the address of the page before, unless that would tell a secret.
func referer(last, next *url.URL, explicit string) string {
	if last.Scheme == "https" && next.Scheme == "http" {
		return ""
	}
	if explicit != "" {
		return explicit
	}
	u := *last
	u.User = nil
	return u.String()
}
