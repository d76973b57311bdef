package slog

import (
	"bytes"
	"context"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"slices"
	"strconv"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// HandlerOptions are options of the handlers for text and JSON.
type HandlerOptions struct {
	AddSource   bool
	Level       Leveler // the least level; nil for LevelInfo
	ReplaceAttr func(groups []string, a Attr) Attr
}

// A common is what the handlers share: attributes and groups that came before
// the records.
type common struct {
	json   bool
	opts   HandlerOptions
	before []step
	mu     *sync.Mutex
	w      io.Writer
}

// A step is a group that was opened, or attributes that were added.
type step struct {
	group string
	attrs []Attr
}

func (h *common) enabled(level Level) bool {
	least := LevelInfo
	if h.opts.Level != nil {
		least = h.opts.Level.Level()
	}
	return level >= least
}

func (h *common) with(s step) *common {
	c := *h
	var groups []string
	for _, step := range h.before {
		if step.group != "" {
			groups = append(groups, step.group)
		}
	}
	s.attrs = h.settled(groups, s.attrs)
	c.before = append(slices.Clip(h.before), s)
	return &c
}

// settled gives attributes that are added for good: what computes or replaces
// them does so now, once.
func (h *common) settled(groups []string, attrs []Attr) []Attr {
	list := make([]Attr, 0, len(attrs))
	for _, a := range attrs {
		a.Value = a.Value.Resolve()
		if replace := h.opts.ReplaceAttr; replace != nil && a.Value.Kind() != KindGroup {
			a = replace(groups, a)
			a.Value = a.Value.Resolve()
		}
		if a.Value.Kind() == KindGroup {
			inside := groups
			if a.Key != "" {
				inside = append(slices.Clip(groups), a.Key)
			}
			a.Value = GroupValue(h.settled(inside, a.Value.Group())...)
		}
		list = append(list, a)
	}
	return list
}

// writing is one record being written.
type writing struct {
	h      *common
	buf    []byte
	sep    string
	prefix string   // of keys in text
	groups []string // open ones

	settled bool // what is being written was resolved and replaced before
}

func (h *common) handle(r Record) error {
	s := &writing{h: h}
	if h.json {
		s.buf = append(s.buf, '{')
	}
	replace := h.opts.ReplaceAttr
	fixed := func(key string, v Value, plain func()) {
		if replace == nil {
			s.key(key)
			plain()
			return
		}
		s.attr(Attr{key, v})
	}
	if !r.Time.IsZero() {
		t := r.Time.Round(0)
		fixed(TimeKey, TimeValue(t), func() { s.time(t) })
	}
	fixed(LevelKey, AnyValue(r.Level), func() { s.text(r.Level.String()) })
	if h.opts.AddSource {
		s.attr(Any(SourceKey, r.Source()))
	}
	fixed(MessageKey, StringValue(r.Message), func() { s.text(r.Message) })
	before := h.before
	if r.NumAttrs() == 0 {
		// Groups at the end that stay empty are left out.
		for len(before) > 0 && before[len(before)-1].group != "" {
			before = before[:len(before)-1]
		}
	}
	s.rest(before, r)
	if h.json {
		s.buf = append(s.buf, '}')
	}
	s.buf = append(s.buf, '\n')
	h.mu.Lock()
	defer h.mu.Unlock()
	_, err := h.w.Write(s.buf)
	return err
}

// rest writes the attributes of before and the record; a group in which
// nothing comes is left out.
func (s *writing) rest(before []step, r Record) (some bool) {
	for i, step := range before {
		if step.group == "" {
			s.settled = true
			for _, a := range step.attrs {
				if s.attr(a) {
					some = true
				}
			}
			s.settled = false
			continue
		}
		mark, sep := len(s.buf), s.sep
		s.open(step.group)
		if s.rest(before[i+1:], r) {
			s.close(step.group)
			return true
		}
		s.close(step.group)
		s.buf, s.sep = s.buf[:mark], sep
		return some
	}
	r.Attrs(func(a Attr) bool {
		if s.attr(a) {
			some = true
		}
		return true
	})
	return some
}

func (s *writing) open(name string) {
	if s.h.json {
		s.key(name)
		s.buf = append(s.buf, '{')
		s.sep = ""
	} else {
		s.prefix += name + "."
	}
	s.groups = append(s.groups, name)
}

func (s *writing) close(name string) {
	if s.h.json {
		s.buf = append(s.buf, '}')
		s.sep = ","
	} else {
		s.prefix = s.prefix[:len(s.prefix)-len(name)-1]
	}
	s.groups = s.groups[:len(s.groups)-1]
}

// attr writes an attribute; it reports whether there was something to write.
func (s *writing) attr(a Attr) bool {
	if !s.settled {
		a.Value = a.Value.Resolve()
		if replace := s.h.opts.ReplaceAttr; replace != nil && a.Value.Kind() != KindGroup {
			a = replace(s.groups, a)
			a.Value = a.Value.Resolve()
		}
	}
	if a.empty() && a.Value.kind == KindAny {
		return false
	}
	if src, ok := a.Value.any.(*Source); ok && a.Value.kind == KindAny {
		if src == nil {
			return false
		}
		if s.h.json {
			a.Value = src.group()
		} else {
			a.Value = StringValue(fmt.Sprintf("%s:%d", src.File, src.Line))
		}
	}
	if a.Value.Kind() != KindGroup {
		s.key(a.Key)
		s.value(a.Value)
		return true
	}
	attrs := a.Value.Group()
	if len(attrs) == 0 {
		return false
	}
	mark, sep := len(s.buf), s.sep
	if a.Key != "" {
		s.open(a.Key)
	}
	some := false
	for _, x := range attrs {
		if s.attr(x) {
			some = true
		}
	}
	if a.Key != "" {
		s.close(a.Key)
	}
	if !some {
		s.buf, s.sep = s.buf[:mark], sep
	}
	return some
}

func (s *writing) key(key string) {
	s.buf = append(s.buf, s.sep...)
	s.text(s.prefix + key)
	if s.h.json {
		s.buf = append(s.buf, ':')
		s.sep = ","
	} else {
		s.buf = append(s.buf, '=')
		s.sep = " "
	}
}

func (s *writing) text(t string) {
	switch {
	case s.h.json:
		s.buf = append(s.buf, jsonText(t)...)
	case needsQuotes(t):
		s.buf = strconv.AppendQuote(s.buf, t)
	default:
		s.buf = append(s.buf, t...)
	}
}

func jsonText(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return jsonText(fmt.Sprintf("!ERROR:%v", err))
	}
	return bytes.TrimSuffix(b.Bytes(), []byte{'\n'})
}

func needsQuotes(s string) bool {
	if s == "" {
		return true
	}
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c != '\\' && (c == ' ' || c == '=' || c == '"' || c < ' ' || c == 0x7f) {
				return true
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r) {
			return true
		}
		i += size
	}
	return false
}

const rfc3339Millis = "2006-01-02T15:04:05.000Z07:00"

func (s *writing) time(t time.Time) {
	if s.h.json {
		if y := t.Year(); y >= 0 && y < 10000 {
			s.buf = t.AppendFormat(append(s.buf, '"'), time.RFC3339Nano)
			s.buf = append(s.buf, '"')
			return
		}
		s.text("!ERROR:time " + t.String())
		return
	}
	s.buf = t.AppendFormat(s.buf, rfc3339Millis)
}

func (s *writing) value(v Value) {
	defer func() {
		if r := recover(); r != nil {
			s.text(fmt.Sprintf("!PANIC: %v", r))
		}
	}()
	if v.Kind() == KindTime {
		s.time(v.Time())
		return
	}
	if !s.h.json {
		s.textValue(v)
		return
	}
	switch v.Kind() {
	case KindString:
		s.text(v.any.(string))
	case KindInt64, KindUint64, KindBool:
		s.buf = v.text(s.buf)
	case KindFloat64:
		if f := v.float(); f-f != 0 {
			s.text(fmt.Sprintf("!ERROR:json: unsupported value: %v", f))
		} else {
			s.buf = append(s.buf, jsonText(f)...)
		}
	case KindDuration:
		s.buf = strconv.AppendInt(s.buf, int64(v.num), 10)
	default:
		x := v.Any()
		_, marshals := x.(json.Marshaler)
		if err, ok := x.(error); ok && !marshals {
			s.text(err.Error())
		} else {
			s.buf = append(s.buf, jsonText(x)...)
		}
	}
}

func (s *writing) textValue(v Value) {
	switch v.Kind() {
	case KindString:
		s.text(v.any.(string))
	case KindAny:
		if m, ok := v.any.(encoding.TextAppender); ok {
			text, err := m.AppendText(nil)
			if err != nil {
				s.text("!ERROR:" + err.Error())
				return
			}
			s.text(string(text))
			return
		}
		if m, ok := v.any.(encoding.TextMarshaler); ok {
			text, err := m.MarshalText()
			if err != nil {
				s.text("!ERROR:" + err.Error())
				return
			}
			s.text(string(text))
			return
		}
		if b, ok := v.any.([]byte); ok {
			s.buf = strconv.AppendQuote(s.buf, string(b))
			return
		}
		s.text(fmt.Sprintf("%+v", v.Any()))
	default:
		s.buf = v.text(s.buf)
	}
}

// A TextHandler writes key=value lines.
type TextHandler struct {
	*common
}

// NewTextHandler makes a TextHandler.
func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{newCommon(w, opts, false)}
}

func newCommon(w io.Writer, opts *HandlerOptions, json bool) *common {
	c := &common{json: json, w: w, mu: &sync.Mutex{}}
	if opts != nil {
		c.opts = *opts
	}
	return c
}

func (h *TextHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }
func (h *TextHandler) Handle(_ context.Context, r Record) error    { return h.handle(r) }
func (h *TextHandler) WithAttrs(attrs []Attr) Handler {
	return &TextHandler{h.with(step{attrs: attrs})}
}
func (h *TextHandler) WithGroup(name string) Handler { return &TextHandler{h.with(step{group: name})} }

// A JSONHandler writes objects, one a line.
type JSONHandler struct {
	*common
}

// NewJSONHandler makes a JSONHandler.
func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newCommon(w, opts, true)}
}

func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }
func (h *JSONHandler) Handle(_ context.Context, r Record) error    { return h.handle(r) }
func (h *JSONHandler) WithAttrs(attrs []Attr) Handler {
	return &JSONHandler{h.with(step{attrs: attrs})}
}
func (h *JSONHandler) WithGroup(name string) Handler { return &JSONHandler{h.with(step{group: name})} }

// logHandler writes through package log.
type logHandler struct {
	before []step
}

func (*logHandler) Enabled(_ context.Context, l Level) bool { return l >= logLevel.Level() }

func (h *logHandler) Handle(_ context.Context, r Record) error {
	c := &common{mu: &sync.Mutex{}}
	s := &writing{h: c, sep: " "}
	s.buf = append(append(append(s.buf, r.Level.String()...), ' '), r.Message...)
	s.rest(h.before, r)
	return log.Output(4, string(s.buf))
}

func (h *logHandler) WithAttrs(attrs []Attr) Handler {
	return &logHandler{append(slices.Clip(h.before), step{attrs: attrs})}
}

func (h *logHandler) WithGroup(name string) Handler {
	return &logHandler{append(slices.Clip(h.before), step{group: name})}
}

// DiscardHandler writes nothing.
var DiscardHandler Handler = discardHandler{}

type discardHandler struct{}

func (discardHandler) Enabled(context.Context, Level) bool  { return false }
func (discardHandler) Handle(context.Context, Record) error { return nil }
func (d discardHandler) WithAttrs([]Attr) Handler           { return d }
func (d discardHandler) WithGroup(string) Handler           { return d }

// A MultiHandler gives records to several handlers.
type MultiHandler struct {
	all []Handler
}

// NewMultiHandler makes a MultiHandler.
func NewMultiHandler(handlers ...Handler) *MultiHandler {
	return &MultiHandler{slices.Clone(handlers)}
}

func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool {
	return slices.ContainsFunc(h.all, func(x Handler) bool { return x.Enabled(ctx, l) })
}

func (h *MultiHandler) Handle(ctx context.Context, r Record) error {
	var errs []error
	for _, x := range h.all {
		if x.Enabled(ctx, r.Level) {
			if err := x.Handle(ctx, r.Clone()); err != nil {
				errs = append(errs, err)
			}
		}
	}
	return errors.Join(errs...)
}

func (h *MultiHandler) each(f func(Handler) Handler) Handler {
	all := make([]Handler, len(h.all))
	for i, x := range h.all {
		all[i] = f(x)
	}
	return &MultiHandler{all}
}

func (h *MultiHandler) WithAttrs(attrs []Attr) Handler {
	return h.each(func(x Handler) Handler { return x.WithAttrs(attrs) })
}

func (h *MultiHandler) WithGroup(name string) Handler {
	return h.each(func(x Handler) Handler { return x.WithGroup(name) })
}
