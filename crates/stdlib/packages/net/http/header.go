// Package http is the messages of HTTP, their handlers and clients whose transport the program brings along: there are no connections.
package http

import (
	"errors"
	"io"
	"net/textproto"
	"slices"
	"strings"
	"time"
)

// A Header maps canonical keys to their values.
type Header map[string][]string

// CanonicalHeaderKey spells s as headers are looked up.
func CanonicalHeaderKey(s string) string { return textproto.CanonicalMIMEHeaderKey(s) }

// Add appends a value.
func (h Header) Add(key, value string) { textproto.MIMEHeader(h).Add(key, value) }

// Set makes value the only one.
func (h Header) Set(key, value string) { textproto.MIMEHeader(h).Set(key, value) }

// Get returns the first value, or "".
func (h Header) Get(key string) string { return textproto.MIMEHeader(h).Get(key) }

// Values returns all values.
func (h Header) Values(key string) []string { return textproto.MIMEHeader(h).Values(key) }

// Del removes all values.
func (h Header) Del(key string) { textproto.MIMEHeader(h).Del(key) }

// Clone copies h and its values.
func (h Header) Clone() Header {
	if h == nil {
		return nil
	}
	c := make(Header, len(h))
	for key, values := range h {
		c[key] = slices.Clone(values)
	}
	return c
}

func (h Header) has(key string) bool {
	_, ok := h[key]
	return ok
}

// Write writes h as it stands in a message.
func (h Header) Write(w io.Writer) error { return h.WriteSubset(w, nil) }

var oneLine = strings.NewReplacer("\n", " ", "\r", " ")

// WriteSubset writes the keys of h that exclude does not name.
func (h Header) WriteSubset(w io.Writer, exclude map[string]bool) error {
	keys := make([]string, 0, len(h))
	for key := range h {
		if !exclude[key] && isToken(key) {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		for _, value := range h[key] {
			value = textproto.TrimString(oneLine.Replace(value))
			if _, err := io.WriteString(w, key+": "+value+"\r\n"); err != nil {
				return err
			}
		}
	}
	return nil
}

func isTokenByte(c byte) bool {
	switch {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		return true
	}
	return strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0
}

// isToken reports whether s is a word of headers, such as a method or a key.
func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isTokenByte(s[i]) {
			return false
		}
	}
	return s != ""
}

// hasToken reports whether a value of key lists token.
func (h Header) hasToken(key, token string) bool {
	for _, value := range h[key] {
		for _, word := range strings.Split(value, ",") {
			if strings.EqualFold(textproto.TrimString(word), token) {
				return true
			}
		}
	}
	return false
}

// Limits and forms.
const (
	DefaultMaxHeaderBytes      = 1 << 20
	DefaultMaxHeaderValueCount = 500
	DefaultMaxIdleConnsPerHost = 2
	TimeFormat                 = "Mon, 02 Jan 2006 15:04:05 GMT"
	TrailerPrefix              = "Trailer:"
)

// ParseTime reads a date of a header in any of the three forms of HTTP.
func ParseTime(text string) (t time.Time, err error) {
	for _, layout := range []string{TimeFormat, time.RFC850, time.ANSIC} {
		if t, err = time.Parse(layout, text); err == nil {
			break
		}
	}
	return t, err
}

// A ProtocolError is an error of the protocol.
type ProtocolError struct {
	ErrorString string
}

func (pe *ProtocolError) Error() string { return pe.ErrorString }

// Is lets ErrNotSupported be errors.ErrUnsupported.
func (pe *ProtocolError) Is(err error) bool {
	return pe == ErrNotSupported && err == errors.ErrUnsupported
}

// Errors of the protocol.
var (
	ErrNotSupported         = &ProtocolError{"feature not supported"}
	ErrUnexpectedTrailer    = &ProtocolError{"trailer header without chunked transfer encoding"}
	ErrMissingBoundary      = &ProtocolError{"no multipart boundary param in Content-Type"}
	ErrNotMultipart         = &ProtocolError{"request Content-Type isn't multipart/form-data"}
	ErrHeaderTooLong        = &ProtocolError{"header too long"}
	ErrShortBody            = &ProtocolError{"entity body too short"}
	ErrMissingContentLength = &ProtocolError{"missing ContentLength in HEAD response"}
)

// Errors of handlers, messages and clients.
var (
	ErrBodyNotAllowed     = errors.New("http: request method or response status code does not allow body")
	ErrHijacked           = errors.New("http: connection has been hijacked")
	ErrContentLength      = errors.New("http: wrote more than the declared Content-Length")
	ErrWriteAfterFlush    = errors.New("unused")
	ErrAbortHandler       = errors.New("net/http: abort Handler")
	ErrBodyReadAfterClose = errors.New("http: invalid Read on closed Body")
	ErrHandlerTimeout     = errors.New("http: Handler timeout")
	ErrLineTooLong        = errors.New("header line too long")
	ErrMissingFile        = errors.New("http: no such file")
	ErrNoCookie           = errors.New("http: named cookie not present")
	ErrNoLocation         = errors.New("http: no Location header in response")
	ErrSchemeMismatch     = errors.New("http: server gave HTTP response to HTTPS client")
	ErrServerClosed       = errors.New("http: Server closed")
	ErrSkipAltProtocol    = errors.New("net/http: skip alternate protocol")
	ErrUseLastResponse    = errors.New("net/http: use last response")
)

type contextKey struct{ name string }

func (k *contextKey) String() string { return "net/http context value " + k.name }

// Keys of values that servers put into contexts.
var (
	ServerContextKey    = &contextKey{"http-server"}
	LocalAddrContextKey = &contextKey{"local-addr"}
)
