package slog

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync/atomic"
)

// A Level is how important a record is.
type Level int

const (
	LevelDebug Level = -4
	LevelInfo  Level = 0
	LevelWarn  Level = 4
	LevelError Level = 8
)

// String is the name of the level, or of the one below and the distance.
func (l Level) String() string {
	name := func(base string, val Level) string {
		if val == 0 {
			return base
		}
		return fmt.Sprintf("%s%+d", base, int(val))
	}
	switch {
	case l < LevelInfo:
		return name("DEBUG", l-LevelDebug)
	case l < LevelWarn:
		return name("INFO", l-LevelInfo)
	case l < LevelError:
		return name("WARN", l-LevelWarn)
	}
	return name("ERROR", l-LevelError)
}

// Level is l itself.
func (l Level) Level() Level { return l }

func (l Level) MarshalJSON() ([]byte, error)        { return strconv.AppendQuote(nil, l.String()), nil }
func (l Level) AppendText(b []byte) ([]byte, error) { return append(b, l.String()...), nil }
func (l Level) MarshalText() ([]byte, error)        { return l.AppendText(nil) }
func (l *Level) UnmarshalText(data []byte) error    { return l.parse(string(data)) }

func (l *Level) UnmarshalJSON(data []byte) error {
	s, err := strconv.Unquote(string(data))
	if err != nil {
		return err
	}
	return l.parse(s)
}

func (l *Level) parse(s string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("slog: level string %q: %w", s, err)
		}
	}()
	name, offset := s, 0
	if i := strings.IndexAny(s, "+-"); i >= 0 {
		name = s[:i]
		if offset, err = strconv.Atoi(s[i:]); err != nil {
			return err
		}
	}
	switch strings.ToUpper(name) {
	case "DEBUG":
		*l = LevelDebug
	case "INFO":
		*l = LevelInfo
	case "WARN":
		*l = LevelWarn
	case "ERROR":
		*l = LevelError
	default:
		return errors.New("unknown name")
	}
	*l += Level(offset)
	return nil
}

// A Leveler gives a level.
type Leveler interface {
	Level() Level
}

// A LevelVar is a level that can be changed; at first it is LevelInfo.
type LevelVar struct {
	val atomic.Int64
}

func (v *LevelVar) Level() Level                        { return Level(v.val.Load()) }
func (v *LevelVar) Set(l Level)                         { v.val.Store(int64(l)) }
func (v *LevelVar) String() string                      { return fmt.Sprintf("LevelVar(%s)", v.Level()) }
func (v *LevelVar) AppendText(b []byte) ([]byte, error) { return v.Level().AppendText(b) }
func (v *LevelVar) MarshalText() ([]byte, error)        { return v.AppendText(nil) }

func (v *LevelVar) UnmarshalText(data []byte) error {
	var l Level
	if err := l.UnmarshalText(data); err != nil {
		return err
	}
	v.Set(l)
	return nil
}
