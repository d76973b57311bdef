package slog

import (
	"bytes"
	"context"
	"log"
	"runtime"
	"slices"
	"sync/atomic"
	"time"
)

// Keys of what every record has.
const (
	TimeKey    = "time"
	LevelKey   = "level"
	MessageKey = "msg"
	SourceKey  = "source"
)

// A Handler writes records.
type Handler interface {
	Enabled(context.Context, Level) bool
	Handle(context.Context, Record) error
	WithAttrs(attrs []Attr) Handler
	WithGroup(name string) Handler
}

// A Record is one event.
type Record struct {
	Time    time.Time
	Message string
	Level   Level
	PC      uintptr // where it was made
	attrs   []Attr
}

// NewRecord makes a record.
func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record {
	return Record{Time: t, Message: msg, Level: level, PC: pc}
}

// Clone copies the record, so that both can be changed.
func (r Record) Clone() Record {
	r.attrs = slices.Clip(r.attrs)
	return r
}

// NumAttrs is the number of attributes.
func (r Record) NumAttrs() int { return len(r.attrs) }

// Attrs calls f for each attribute until it gives false.
func (r Record) Attrs(f func(Attr) bool) {
	for _, a := range r.attrs {
		if !f(a) {
			return
		}
	}
}

// AddAttrs adds attributes; empty groups are left out.
func (r *Record) AddAttrs(attrs ...Attr) {
	for _, a := range attrs {
		if a.Value.kind != KindGroup || len(a.Value.Group()) > 0 {
			r.attrs = append(r.attrs, a)
		}
	}
}

// Add adds keys and values.
func (r *Record) Add(args ...any) { r.AddAttrs(attrsOf(args)...) }

// Source is a place in a program.
type Source struct {
	Function string `json:"function"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

// Source is where the record was made, or nil.
func (r Record) Source() *Source {
	if r.PC == 0 {
		return nil
	}
	f, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	return &Source{f.Function, f.File, f.Line}
}

func (s *Source) group() Value {
	var as []Attr
	if s.Function != "" {
		as = append(as, String("function", s.Function))
	}
	if s.File != "" {
		as = append(as, String("file", s.File))
	}
	if s.Line != 0 {
		as = append(as, Int("line", s.Line))
	}
	return GroupValue(as...)
}

// A Logger makes records and gives them to its handler.
type Logger struct {
	handler Handler
}

// New makes a Logger.
func New(h Handler) *Logger {
	if h == nil {
		panic("nil Handler")
	}
	return &Logger{h}
}

var (
	defaultLogger atomic.Pointer[Logger]
	logLevel      LevelVar
)

// Default is the logger of the functions Info, Debug and so on.
func Default() *Logger {
	if l := defaultLogger.Load(); l != nil {
		return l
	}
	defaultLogger.CompareAndSwap(nil, New(&logHandler{}))
	return defaultLogger.Load()
}

// SetDefault makes l the default; package log writes through it too.
func SetDefault(l *Logger) {
	defaultLogger.Store(l)
	if _, ok := l.Handler().(*logHandler); !ok {
		log.SetOutput(&handlerWriter{l.Handler(), &logLevel})
		log.SetFlags(0)
	}
}

// SetLogLoggerLevel sets the level of package log's lines, both ways.
func SetLogLoggerLevel(level Level) (oldLevel Level) {
	oldLevel = logLevel.Level()
	logLevel.Set(level)
	return
}

// NewLogLogger makes a logger of package log that writes to h.
func NewLogLogger(h Handler, level Level) *log.Logger {
	return log.New(&handlerWriter{h, level}, "", 0)
}

// A handlerWriter turns lines into records.
type handlerWriter struct {
	h     Handler
	level Leveler
}

func (w *handlerWriter) Write(buf []byte) (int, error) {
	level := w.level.Level()
	if !w.h.Enabled(context.Background(), level) {
		return 0, nil
	}
	var pcs [1]uintptr
	runtime.Callers(4, pcs[:])
	n := len(buf)
	r := NewRecord(time.Now(), level, string(bytes.TrimSuffix(buf, []byte{'\n'})), pcs[0])
	return n, w.h.Handle(context.Background(), r)
}

// Handler is l's handler.
func (l *Logger) Handler() Handler { return l.handler }

// With gives a logger that adds attributes.
func (l *Logger) With(args ...any) *Logger {
	if len(args) == 0 {
		return l
	}
	return &Logger{l.handler.WithAttrs(attrsOf(args))}
}

// WithGroup gives a logger that puts attributes into a group.
func (l *Logger) WithGroup(name string) *Logger {
	if name == "" {
		return l
	}
	return &Logger{l.handler.WithGroup(name)}
}

// Enabled reports whether records of the level are written.
func (l *Logger) Enabled(ctx context.Context, level Level) bool {
	if ctx == nil {
		ctx = context.Background()
	}
	return l.handler.Enabled(ctx, level)
}

func (l *Logger) write(ctx context.Context, level Level, msg string, args []any, attrs []Attr) {
	if !l.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	runtime.Callers(3, pcs[:])
	r := NewRecord(time.Now(), level, msg, pcs[0])
	r.Add(args...)
	r.AddAttrs(attrs...)
	if ctx == nil {
		ctx = context.Background()
	}
	l.handler.Handle(ctx, r)
}

func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	l.write(ctx, level, msg, args, nil)
}

func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	l.write(ctx, level, msg, nil, attrs)
}

func (l *Logger) Debug(msg string, args ...any) { l.write(nil, LevelDebug, msg, args, nil) }
func (l *Logger) Info(msg string, args ...any)  { l.write(nil, LevelInfo, msg, args, nil) }
func (l *Logger) Warn(msg string, args ...any)  { l.write(nil, LevelWarn, msg, args, nil) }
func (l *Logger) Error(msg string, args ...any) { l.write(nil, LevelError, msg, args, nil) }

func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any) {
	l.write(ctx, LevelDebug, msg, args, nil)
}

func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any) {
	l.write(ctx, LevelInfo, msg, args, nil)
}

func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any) {
	l.write(ctx, LevelWarn, msg, args, nil)
}

func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any) {
	l.write(ctx, LevelError, msg, args, nil)
}

// With is Default().With.
func With(args ...any) *Logger { return Default().With(args...) }

func Debug(msg string, args ...any) { Default().write(nil, LevelDebug, msg, args, nil) }
func Info(msg string, args ...any)  { Default().write(nil, LevelInfo, msg, args, nil) }
func Warn(msg string, args ...any)  { Default().write(nil, LevelWarn, msg, args, nil) }
func Error(msg string, args ...any) { Default().write(nil, LevelError, msg, args, nil) }

func DebugContext(ctx context.Context, msg string, args ...any) {
	Default().write(ctx, LevelDebug, msg, args, nil)
}

func InfoContext(ctx context.Context, msg string, args ...any) {
	Default().write(ctx, LevelInfo, msg, args, nil)
}

func WarnContext(ctx context.Context, msg string, args ...any) {
	Default().write(ctx, LevelWarn, msg, args, nil)
}

func ErrorContext(ctx context.Context, msg string, args ...any) {
	Default().write(ctx, LevelError, msg, args, nil)
}

func Log(ctx context.Context, level Level, msg string, args ...any) {
	Default().write(ctx, level, msg, args, nil)
}

func LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	Default().write(ctx, level, msg, nil, attrs)
}
