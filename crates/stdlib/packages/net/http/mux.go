package http

import (
	"errors"
	"fmt"
	"net/url"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// A ServeMux gives requests to the handler with the most specific pattern.
type ServeMux struct {
	mu       sync.RWMutex
	patterns []*pattern
}

// NewServeMux returns a ServeMux without patterns.
func NewServeMux() *ServeMux { return &ServeMux{} }

var defaultServeMux ServeMux

// DefaultServeMux is that of Handle and HandleFunc.
var DefaultServeMux = &defaultServeMux

// Handle registers a handler.
func (mux *ServeMux) Handle(pattern string, handler Handler) {
	mux.register(pattern, handler)
}

// HandleFunc registers a function.
func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	mux.register(pattern, HandlerFunc(handler))
}

// Handle registers a handler in DefaultServeMux.
func Handle(pattern string, handler Handler) { DefaultServeMux.register(pattern, handler) }

// HandleFunc registers a function in DefaultServeMux.
func HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	DefaultServeMux.register(pattern, HandlerFunc(handler))
}

// register is called by what the program calls: its place is two frames up.
func (mux *ServeMux) register(text string, handler Handler) {
	if err := mux.add(text, handler, 3); err != nil {
		panic(err)
	}
}

func (mux *ServeMux) add(text string, handler Handler, depth int) error {
	if text == "" {
		return errors.New("http: invalid pattern")
	}
	if handler == nil {
		return errors.New("http: nil handler")
	}
	if f, ok := handler.(HandlerFunc); ok && f == nil {
		return errors.New("http: nil handler")
	}
	p, err := parsePattern(text)
	if err != nil {
		return fmt.Errorf("parsing %q: %w", text, err)
	}
	p.handler, p.place = handler, "unknown location"
	if _, file, line, ok := runtime.Caller(depth); ok {
		p.place = fmt.Sprintf("%s:%d", file, line)
	}
	mux.mu.Lock()
	defer mux.mu.Unlock()
	for _, q := range mux.patterns {
		if why := p.conflict(q); why != "" {
			return errors.New(fmt.Sprintf("pattern %q (registered at %s) conflicts with pattern %q (registered at %s):\n%s",
				p.text, p.place, q.text, q.place, why))
		}
	}
	mux.patterns = append(mux.patterns, p)
	return nil
}

// find returns the most specific pattern; one with a host comes first.
func (mux *ServeMux) find(method, host, target string) (*pattern, map[string]string) {
	segments := strings.Split(strings.TrimPrefix(target, "/"), "/")
	mux.mu.RLock()
	defer mux.mu.RUnlock()
	var best *pattern
	var values map[string]string
	for _, p := range mux.patterns {
		if p.host != "" && p.host != host || !p.allows(method) {
			continue
		}
		if best != nil && best.host != p.host {
			if p.host == "" {
				continue
			}
		} else if best != nil && !p.precedes(best) {
			continue
		}
		if v, ok := p.match(segments); ok {
			best, values = p, v
		}
	}
	return best, values
}

// methods lists the methods that have a pattern for a path.
func (mux *ServeMux) methods(host, target string) []string {
	var all []string
	segments := strings.Split(strings.TrimPrefix(target, "/"), "/")
	slashed := append(slices.Clone(segments), "")
	mux.mu.RLock()
	defer mux.mu.RUnlock()
	for _, p := range mux.patterns {
		if p.host != "" && p.host != host {
			continue
		}
		_, plain := p.match(segments)
		if !plain {
			if _, plain = p.match(slashed); !plain || strings.HasSuffix(target, "/") {
				continue
			}
		}
		all = append(all, p.method)
		if p.method == MethodGet {
			all = append(all, MethodHead)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// cleanPath is a path without dots and double slashes.
func cleanPath(p string) string {
	if p == "" {
		return "/"
	}
	if p[0] != '/' {
		p = "/" + p
	}
	clean := path.Clean(p)
	if p[len(p)-1] == '/' && clean != "/" {
		clean += "/"
	}
	return clean
}

func withoutPort(host string) string {
	colon := strings.LastIndexByte(host, ':')
	if colon < 0 || strings.HasPrefix(host, "[") && colon < strings.IndexByte(host, ']') {
		return host
	}
	if name := host[:colon]; !strings.Contains(name, ":") {
		return name
	} else if strings.HasPrefix(name, "[") && strings.HasSuffix(name, "]") {
		return name[1 : len(name)-1]
	}
	return host
}

// choose finds the handler of a request, its pattern and what the wildcards of the pattern stand for.
func (mux *ServeMux) choose(r *Request) (Handler, *pattern, map[string]string) {
	host, escaped := withoutPort(r.Host), r.URL.EscapedPath()
	target := escaped
	if r.Method == MethodConnect {
		host = r.URL.Host
	} else {
		target = cleanPath(target)
	}
	p, values := mux.find(r.Method, host, target)
	if p == nil && !strings.HasSuffix(target, "/") {
		if q, _ := mux.find(r.Method, host, target+"/"); q != nil {
			u := &url.URL{Path: cleanPath(r.URL.Path) + "/", RawQuery: r.URL.RawQuery}
			return RedirectHandler(u.String(), StatusTemporaryRedirect), q, nil
		}
		if r.Method == MethodConnect {
			p, values = mux.find(r.Method, withoutPort(r.Host), target)
		}
	}
	if r.Method != MethodConnect && target != escaped {
		u := &url.URL{Path: target, RawQuery: r.URL.RawQuery}
		if p == nil {
			p = &pattern{}
		}
		return RedirectHandler(u.String(), StatusTemporaryRedirect), p, nil
	}
	if p != nil {
		return p.handler, p, values
	}
	if allowed := mux.methods(host, target); len(allowed) > 0 {
		return HandlerFunc(func(w ResponseWriter, r *Request) {
			w.Header().Set("Allow", strings.Join(allowed, ", "))
			Error(w, StatusText(StatusMethodNotAllowed), StatusMethodNotAllowed)
		}), &pattern{}, nil
	}
	return NotFoundHandler(), &pattern{}, nil
}

// Handler returns the handler of r and its pattern.
func (mux *ServeMux) Handler(r *Request) (h Handler, pattern string) {
	h, p, _ := mux.choose(r)
	return h, p.text
}

// ServeHTTP gives r to its handler.
func (mux *ServeMux) ServeHTTP(w ResponseWriter, r *Request) {
	if r.RequestURI == "*" {
		if r.ProtoAtLeast(1, 1) {
			w.Header().Set("Connection", "close")
		}
		w.WriteHeader(StatusBadRequest)
		return
	}
	h, p, values := mux.choose(r)
	r.Pattern, r.values = p.text, values
	h.ServeHTTP(w, r)
}
