// Package slog logs records of a message and key-value pairs.
package slog

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"strconv"
	"time"
)

// A Kind is what a Value holds.
type Kind int

const (
	KindAny Kind = iota
	KindBool
	KindDuration
	KindFloat64
	KindInt64
	KindString
	KindTime
	KindUint64
	KindGroup
	KindLogValuer
)

var kindNames = []string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

func (k Kind) String() string {
	if k >= 0 && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "<unknown slog.Kind>"
}

// A Value is any value, small ones without an allocation.
type Value struct {
	_    [0]func()
	kind Kind
	num  uint64
	any  any // a string, time.Time, []Attr, LogValuer or what KindAny holds
}

func StringValue(value string) Value      { return Value{kind: KindString, any: value} }
func IntValue(v int) Value                { return Int64Value(int64(v)) }
func Int64Value(v int64) Value            { return Value{kind: KindInt64, num: uint64(v)} }
func Uint64Value(v uint64) Value          { return Value{kind: KindUint64, num: v} }
func Float64Value(v float64) Value        { return Value{kind: KindFloat64, num: math.Float64bits(v)} }
func DurationValue(v time.Duration) Value { return Value{kind: KindDuration, num: uint64(v)} }
func TimeValue(v time.Time) Value         { return Value{kind: KindTime, any: v.Round(0)} }

// BoolValue holds a bool.
func BoolValue(v bool) Value {
	if v {
		return Value{kind: KindBool, num: 1}
	}
	return Value{kind: KindBool}
}

// GroupValue holds attributes; empty groups are left out.
func GroupValue(as ...Attr) Value {
	return Value{kind: KindGroup, any: slices.DeleteFunc(slices.Clone(as), func(a Attr) bool {
		return a.Value.kind == KindGroup && len(a.Value.Group()) == 0
	})}
}

// AnyValue holds v as its own kind if there is one.
func AnyValue(v any) Value {
	switch v := v.(type) {
	case string:
		return StringValue(v)
	case int:
		return IntValue(v)
	case uint:
		return Uint64Value(uint64(v))
	case int64:
		return Int64Value(v)
	case uint64:
		return Uint64Value(v)
	case bool:
		return BoolValue(v)
	case time.Duration:
		return DurationValue(v)
	case time.Time:
		return TimeValue(v)
	case uint8:
		return Uint64Value(uint64(v))
	case uint16:
		return Uint64Value(uint64(v))
	case uint32:
		return Uint64Value(uint64(v))
	case uintptr:
		return Uint64Value(uint64(v))
	case int8:
		return Int64Value(int64(v))
	case int16:
		return Int64Value(int64(v))
	case int32:
		return Int64Value(int64(v))
	case float64:
		return Float64Value(v)
	case float32:
		return Float64Value(float64(v))
	case []Attr:
		return GroupValue(v...)
	case Kind:
		return Value{any: v}
	case Value:
		return v
	case LogValuer:
		return Value{kind: KindLogValuer, any: v}
	}
	return Value{any: v}
}

// Kind is what v holds.
func (v Value) Kind() Kind { return v.kind }

// Any is what v holds.
func (v Value) Any() any {
	switch v.kind {
	case KindInt64:
		return int64(v.num)
	case KindUint64:
		return v.num
	case KindFloat64:
		return v.float()
	case KindBool:
		return v.num == 1
	case KindDuration:
		return time.Duration(v.num)
	}
	return v.any
}

func (v Value) must(k Kind) {
	if v.kind != k {
		panic(fmt.Sprintf("Value kind is %s, not %s", v.kind, k))
	}
}

func (v Value) float() float64 { return math.Float64frombits(v.num) }

func (v Value) Int64() int64 {
	v.must(KindInt64)
	return int64(v.num)
}

func (v Value) Uint64() uint64 {
	v.must(KindUint64)
	return v.num
}

func (v Value) Bool() bool {
	v.must(KindBool)
	return v.num == 1
}

func (v Value) Duration() time.Duration {
	v.must(KindDuration)
	return time.Duration(v.num)
}

func (v Value) Float64() float64 {
	v.must(KindFloat64)
	return v.float()
}

func (v Value) Time() time.Time {
	v.must(KindTime)
	return v.any.(time.Time)
}

func (v Value) LogValuer() LogValuer { return v.any.(LogValuer) }

func (v Value) Group() []Attr {
	if v.kind != KindGroup {
		panic("Group: bad kind")
	}
	return v.any.([]Attr)
}

// String is like fmt.Sprint.
func (v Value) String() string { return string(v.text(nil)) }

func (v Value) text(b []byte) []byte {
	switch v.kind {
	case KindString:
		return append(b, v.any.(string)...)
	case KindInt64:
		return strconv.AppendInt(b, int64(v.num), 10)
	case KindUint64:
		return strconv.AppendUint(b, v.num, 10)
	case KindFloat64:
		return strconv.AppendFloat(b, v.float(), 'g', -1, 64)
	case KindBool:
		return strconv.AppendBool(b, v.num == 1)
	case KindDuration:
		return append(b, time.Duration(v.num).String()...)
	case KindTime:
		return append(b, v.Time().String()...)
	case KindGroup:
		return fmt.Append(b, v.Group())
	}
	return fmt.Append(b, v.any)
}

// Equal reports whether both hold the same.
func (v Value) Equal(w Value) bool {
	if v.kind != w.kind {
		return false
	}
	switch v.kind {
	case KindInt64, KindUint64, KindBool, KindDuration:
		return v.num == w.num
	case KindFloat64:
		return v.float() == w.float()
	case KindTime:
		return v.Time().Equal(w.Time())
	case KindGroup:
		return slices.EqualFunc(v.Group(), w.Group(), Attr.Equal)
	}
	return v.any == w.any
}

// A LogValuer gives the value to log in its place.
type LogValuer interface {
	LogValue() Value
}

const maxResolves = 100

// Resolve asks LogValuers until there is none.
func (v Value) Resolve() (rv Value) {
	original := v
	defer func() {
		if r := recover(); r != nil {
			rv = AnyValue(fmt.Errorf("LogValue panicked\n%s", frames()))
		}
	}()
	for range maxResolves {
		if v.kind != KindLogValuer {
			return v
		}
		v = v.LogValuer().LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on Value of type %T", original.Any()))
}

func frames() string {
	pcs := make([]uintptr, 5)
	n := runtime.Callers(5, pcs)
	s := ""
	iter := runtime.CallersFrames(pcs[:n])
	for {
		f, more := iter.Next()
		s += fmt.Sprintf("called from %s (%s:%d)\n", f.Function, f.File, f.Line)
		if !more {
			return s + "(rest of stack elided)\n"
		}
	}
}

// An Attr is a key with a value.
type Attr struct {
	Key   string
	Value Value
}

func String(key, value string) Attr             { return Attr{key, StringValue(value)} }
func Int64(key string, value int64) Attr        { return Attr{key, Int64Value(value)} }
func Int(key string, value int) Attr            { return Int64(key, int64(value)) }
func Uint64(key string, v uint64) Attr          { return Attr{key, Uint64Value(v)} }
func Float64(key string, v float64) Attr        { return Attr{key, Float64Value(v)} }
func Bool(key string, v bool) Attr              { return Attr{key, BoolValue(v)} }
func Time(key string, v time.Time) Attr         { return Attr{key, TimeValue(v)} }
func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }
func Any(key string, value any) Attr            { return Attr{key, AnyValue(value)} }
func Group(key string, args ...any) Attr        { return Attr{key, GroupValue(attrsOf(args)...)} }
func GroupAttrs(key string, attrs ...Attr) Attr { return Attr{key, GroupValue(attrs...)} }
func (a Attr) Equal(b Attr) bool                { return a.Key == b.Key && a.Value.Equal(b.Value) }
func (a Attr) String() string                   { return a.Key + "=" + a.Value.String() }
func (a Attr) empty() bool                      { return a.Key == "" && a.Value.num == 0 && a.Value.any == nil }

// noKey stands for the key of a value that has none.
const noKey = "!BADKEY"

// attrsOf pairs keys and values.
func attrsOf(args []any) []Attr {
	var attrs []Attr
	for len(args) > 0 {
		switch x := args[0].(type) {
		case string:
			if len(args) == 1 {
				return append(attrs, String(noKey, x))
			}
			attrs = append(attrs, Any(x, args[1]))
			args = args[2:]
		case Attr:
			attrs = append(attrs, x)
			args = args[1:]
		default:
			attrs = append(attrs, Any(noKey, x))
			args = args[1:]
		}
	}
	return attrs
}
