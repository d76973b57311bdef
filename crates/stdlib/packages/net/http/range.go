package http

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// An answer is what a condition of a request says; there may be no condition.
type answer uint8

const (
	unasked answer = iota
	yes
	no
)

func unknownTime(t time.Time) bool { return t.IsZero() || t.Equal(time.Unix(0, 0)) }

// since evaluates If-Modified-Since.
func since(r *Request, modtime time.Time) answer {
	if r.Method != MethodGet && r.Method != MethodHead {
		return unasked
	}
	text := r.Header.Get("If-Modified-Since")
	if text == "" || unknownTime(modtime) {
		return unasked
	}
	at, err := ParseTime(text)
	if err != nil {
		return unasked
	}
	if modtime.Truncate(time.Second).After(at) {
		return yes
	}
	return no
}

func unmodifiedSince(r *Request, modtime time.Time) answer {
	text := r.Header.Get("If-Unmodified-Since")
	if text == "" || unknownTime(modtime) {
		return unasked
	}
	at, err := ParseTime(text)
	if err != nil {
		return unasked
	}
	if modtime.Truncate(time.Second).After(at) {
		return no
	}
	return yes
}

// firstTag cuts the first entity tag off a list.
func firstTag(s string) (tag, rest string) {
	s = textproto.TrimString(s)
	start := 0
	if strings.HasPrefix(s, "W/") {
		start = 2
	}
	if len(s[start:]) < 2 || s[start] != '"' {
		return "", ""
	}
	for i := start + 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return s[:i+1], s[i+1:]
		case c == 0x21 || 0x23 <= c && c <= 0x7e || c >= 0x80:
		default:
			return "", ""
		}
	}
	return "", ""
}

// listed reports whether a list of tags, or *, has one that equal accepts.
func listed(list string, equal func(tag string) bool) bool {
	for {
		list = strings.TrimLeft(textproto.TrimString(list), ",")
		list = textproto.TrimString(list)
		if list == "" {
			return false
		}
		if list[0] == '*' {
			return true
		}
		tag, rest := firstTag(list)
		if tag == "" {
			return false
		}
		if equal(tag) {
			return true
		}
		list = rest
	}
}

func strong(a, b string) bool { return a == b && a != "" && a[0] == '"' }

func weak(a, b string) bool { return strings.TrimPrefix(a, "W/") == strings.TrimPrefix(b, "W/") }

func notModified(w ResponseWriter) {
	h := w.Header()
	delete(h, "Content-Type")
	delete(h, "Content-Length")
	delete(h, "Content-Encoding")
	if h.Get("Etag") != "" {
		delete(h, "Last-Modified")
	}
	w.WriteHeader(StatusNotModified)
}

// preconditions answers a request whose conditions decide it; else it returns the ranges that are asked for.
func preconditions(w ResponseWriter, r *Request, modtime time.Time) (done bool, ranges string) {
	etag := w.Header().Get("Etag")
	match := unasked
	if list := r.Header.Get("If-Match"); list != "" {
		match = no
		if listed(list, func(tag string) bool { return strong(tag, etag) }) {
			match = yes
		}
	} else {
		match = unmodifiedSince(r, modtime)
	}
	if match == no {
		w.WriteHeader(StatusPreconditionFailed)
		return true, ""
	}
	if list := r.Header.Get("If-None-Match"); list != "" {
		if listed(list, func(tag string) bool { return weak(tag, etag) }) {
			if r.Method == MethodGet || r.Method == MethodHead {
				notModified(w)
			} else {
				w.WriteHeader(StatusPreconditionFailed)
			}
			return true, ""
		}
	} else if since(r, modtime) == no {
		notModified(w)
		return true, ""
	}
	ranges = r.Header.Get("Range")
	if ranges != "" && ifRange(r, etag, modtime) == no {
		ranges = ""
	}
	return false, ranges
}

func ifRange(r *Request, etag string, modtime time.Time) answer {
	text := r.Header.Get("If-Range")
	if r.Method != MethodGet && r.Method != MethodHead || text == "" {
		return unasked
	}
	if tag, _ := firstTag(text); tag != "" {
		if strong(tag, etag) {
			return yes
		}
		return no
	}
	at, err := ParseTime(text)
	if err == nil && !modtime.IsZero() && at.Unix() == modtime.Unix() {
		return yes
	}
	return no
}

type span struct{ start, length int64 }

func (s span) header(size int64) string {
	return fmt.Sprintf("bytes %d-%d/%d", s.start, s.start+s.length-1, size)
}

var (
	errBadRange  = errors.New("invalid range")
	errNoOverlap = errors.New("invalid range: failed to overlap")
)

// parseRanges reads a Range header.
func parseRanges(text string, size int64) ([]span, error) {
	list, ok := strings.CutPrefix(text, "bytes=")
	if text == "" {
		return nil, nil
	}
	if !ok {
		return nil, errBadRange
	}
	var spans []span
	outside := false
	for _, part := range strings.Split(list, ",") {
		part = textproto.TrimString(part)
		if part == "" {
			continue
		}
		s, inside, err := parseSpan(part, size)
		if err != nil {
			return nil, err
		}
		if inside {
			spans = append(spans, s)
		} else {
			outside = true
		}
	}
	if outside && len(spans) == 0 {
		return nil, errNoOverlap
	}
	return spans, nil
}

func parseSpan(part string, size int64) (s span, inside bool, err error) {
	first, last, ok := strings.Cut(part, "-")
	if !ok {
		return s, false, errBadRange
	}
	first, last = textproto.TrimString(first), textproto.TrimString(last)
	if first == "" {
		n, err := strconv.ParseUint(last, 10, 63)
		if err != nil {
			return s, false, errBadRange
		}
		length := min(int64(n), size)
		return span{size - length, length}, true, nil
	}
	from, err := strconv.ParseUint(first, 10, 63)
	if err != nil {
		return s, false, errBadRange
	}
	start := int64(from)
	if start >= size {
		return s, false, nil
	}
	if last == "" {
		return span{start, size - start}, true, nil
	}
	to, err := strconv.ParseUint(last, 10, 63)
	if err != nil || int64(to) < start {
		return s, false, errBadRange
	}
	return span{start, min(int64(to), size-1) - start + 1}, true, nil
}

// sendRanges sends the content, or the parts of it that are wanted.
func sendRanges(w ResponseWriter, r *Request, content io.ReadSeeker, size int64, kind, wanted string) {
	spans, err := parseRanges(wanted, size)
	if err == errNoOverlap && size == 0 {
		spans, err = nil, nil
	}
	if err != nil {
		if err == errNoOverlap {
			w.Header().Set("Content-Range", "bytes */"+number(size))
		}
		serveError(w, err.Error(), StatusRequestedRangeNotSatisfiable)
		return
	}
	total := int64(0)
	for _, s := range spans {
		total += s.length
	}
	if total > size {
		spans = nil
	}
	h := w.Header()
	code, length := StatusOK, size
	var parts []string
	switch {
	case len(spans) == 1:
		code, length = StatusPartialContent, spans[0].length
		h.Set("Content-Range", spans[0].header(size))
	case len(spans) > 1:
		code = StatusPartialContent
		var boundary string
		boundary, parts, length = partHeaders(spans, kind, size)
		h.Set("Content-Type", "multipart/byteranges; boundary="+boundary)
	default:
		spans = []span{{0, size}}
	}
	h.Set("Accept-Ranges", "bytes")
	if len(parts) > 0 || h.Get("Content-Encoding") == "" {
		h.Set("Content-Length", number(length))
	}
	w.WriteHeader(code)
	if r.Method == MethodHead {
		return
	}
	for i, s := range spans {
		if len(parts) > 0 {
			io.WriteString(w, parts[i])
		}
		if _, err := content.Seek(s.start, io.SeekStart); err != nil {
			return
		}
		if _, err := io.CopyN(w, content, s.length); err != nil {
			return
		}
	}
	if len(parts) > 0 {
		io.WriteString(w, parts[len(spans)])
	}
}

// partHeaders is what stands before each part and after the last, and the length of all.
func partHeaders(spans []span, kind string, size int64) (boundary string, parts []string, length int64) {
	var random [30]byte
	rand.Read(random[:])
	boundary = fmt.Sprintf("%x", random[:])
	line := "--" + boundary
	for _, s := range spans {
		text := line + "\r\nContent-Range: " + s.header(size) + "\r\nContent-Type: " + kind + "\r\n\r\n"
		parts = append(parts, text)
		length += int64(len(text)) + s.length
		line = "\r\n--" + boundary
	}
	last := line + "--\r\n"
	return boundary, append(parts, last), length + int64(len(last))
}
