package http

import (
	"bufio"
	"fmt"
	"html"
	"net"
	"net/url"
	"path"
	"strings"
)

// A Handler answers requests.
type Handler interface {
	ServeHTTP(ResponseWriter, *Request)
}

// A HandlerFunc is a function as a Handler.
type HandlerFunc func(ResponseWriter, *Request)

// ServeHTTP calls f.
func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) { f(w, r) }

// A ResponseWriter is where a Handler writes its answer.
type ResponseWriter interface {
	Header() Header
	Write([]byte) (int, error)
	WriteHeader(statusCode int)
}

// A Flusher sends what is buffered.
type Flusher interface {
	Flush()
}

// A Hijacker gives its connection away.
type Hijacker interface {
	Hijack() (net.Conn, *bufio.ReadWriter, error)
}

// A CloseNotifier tells when its connection is gone.
type CloseNotifier interface {
	CloseNotify() <-chan bool
}

// PushOptions are those of Pusher.Push.
type PushOptions struct {
	Method string
	Header Header
}

// A Pusher sends what nobody has asked for yet.
type Pusher interface {
	Push(target string, opts *PushOptions) error
}

// Error answers with a text.
func Error(w ResponseWriter, error string, code int) {
	h := w.Header()
	h.Del("Content-Length")
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	fmt.Fprintln(w, error)
}

// NotFound answers that there is no such page.
func NotFound(w ResponseWriter, r *Request) { Error(w, "404 page not found", StatusNotFound) }

// NotFoundHandler answers every request that there is no such page.
func NotFoundHandler() Handler { return HandlerFunc(NotFound) }

type redirectHandler struct {
	url  string
	code int
}

func (h *redirectHandler) ServeHTTP(w ResponseWriter, r *Request) { Redirect(w, r, h.url, h.code) }

// RedirectHandler redirects every request.
func RedirectHandler(url string, code int) Handler { return &redirectHandler{url, code} }

// Redirect answers that a page is at another address, which may be relative to that of r.
func Redirect(w ResponseWriter, r *Request, url string, code int) {
	url = redirectTarget(r, url)
	h := w.Header()
	typed := h.has("Content-Type")
	h.Set("Location", escapeNonASCII(url))
	if !typed && (r.Method == MethodGet || r.Method == MethodHead) {
		h.Set("Content-Type", "text/html; charset=utf-8")
	}
	w.WriteHeader(code)
	if !typed && r.Method == MethodGet {
		fmt.Fprintln(w, `<a href="`+html.EscapeString(url)+`">`+StatusText(code)+"</a>.\n")
	}
}

func redirectTarget(r *Request, target string) string {
	u, err := url.Parse(target)
	if err != nil || u.Scheme != "" || u.Host != "" {
		return target
	}
	if target == "" || target[0] != '/' {
		from := r.URL.Path
		if from == "" {
			from = "/"
		}
		dir, _ := path.Split(from)
		target = dir + target
	}
	target, query, asked := strings.Cut(target, "?")
	slash := strings.HasSuffix(target, "/")
	target = path.Clean(target)
	if slash && !strings.HasSuffix(target, "/") {
		target += "/"
	}
	if asked {
		target += "?" + query
	}
	return target
}

func escapeNonASCII(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] < 0x80 {
			b.WriteByte(s[i])
		} else {
			fmt.Fprintf(&b, "%%%02x", s[i])
		}
	}
	return b.String()
}

// StripPrefix takes prefix off the path of requests; those without it are not found.
func StripPrefix(prefix string, h Handler) Handler {
	if prefix == "" {
		return h
	}
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		decoded, ok := strings.CutPrefix(r.URL.Path, prefix)
		raw, rawOK := strings.CutPrefix(r.URL.RawPath, prefix)
		if !ok || r.URL.RawPath != "" && !rawOK {
			NotFound(w, r)
			return
		}
		c := *r
		u := *r.URL
		u.Path, u.RawPath = decoded, raw
		c.URL = &u
		h.ServeHTTP(w, &c)
	})
}

// AllowQuerySemicolons takes semicolons in queries for ampersands.
func AllowQuerySemicolons(h Handler) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		if strings.Contains(r.URL.RawQuery, ";") {
			c := *r
			u := *r.URL
			u.RawQuery = strings.ReplaceAll(u.RawQuery, ";", "&")
			c.URL = &u
			r = &c
		}
		h.ServeHTTP(w, r)
	})
}
