package driver

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"time"
)

// A ValueConverter turns values into those a driver handles.
type ValueConverter interface {
	// ConvertValue returns the driver's value for v.
	ConvertValue(v any) (Value, error)
}

// A Valuer is a value that knows the driver's value of itself.
type Valuer interface {
	// Value returns the driver's value.
	Value() (Value, error)
}

// A decimal is taken for a value as it is.
type decimal interface {
	Decompose(buf []byte) (form byte, negative bool, coefficient []byte, exponent int32)
}

// IsValue reports whether v is one of the types a Value may have.
func IsValue(v any) bool {
	switch v.(type) {
	case nil, int64, float64, bool, []byte, string, time.Time, decimal:
		return true
	}
	return false
}

// IsScanValue is the same as IsValue.
func IsScanValue(v any) bool { return IsValue(v) }

// Bool turns truth values, 0 and 1 and texts as of strconv.ParseBool into a bool.
var Bool boolType

type boolType struct{}

var _ ValueConverter = boolType{}

func (boolType) String() string { return "Bool" }

func (boolType) ConvertValue(src any) (Value, error) {
	switch s := src.(type) {
	case bool:
		return s, nil
	case string:
		return parseBool(s, src)
	case []byte:
		return parseBool(string(s), src)
	}
	v := reflect.ValueOf(src)
	switch {
	case v.CanInt() && (v.Int() == 0 || v.Int() == 1):
		return v.Int() == 1, nil
	case isUint(v) && v.Uint() <= 1:
		return v.Uint() == 1, nil
	case v.CanInt(), isUint(v):
		return nil, fmt.Errorf("sql/driver: couldn't convert %d into type bool", src)
	}
	return nil, fmt.Errorf("sql/driver: couldn't convert %v (%T) into type bool", src, src)
}

func parseBool(s string, src any) (Value, error) {
	b, err := strconv.ParseBool(s)
	if err != nil {
		return nil, fmt.Errorf("sql/driver: couldn't convert %q into type bool", src)
	}
	return b, nil
}

// Int32 turns numbers and texts of them into an int64 that an int32 can hold.
var Int32 int32Type

type int32Type struct{}

var _ ValueConverter = int32Type{}

func (int32Type) ConvertValue(src any) (Value, error) {
	v := reflect.ValueOf(src)
	var n int64
	switch {
	case v.CanInt():
		n = v.Int()
		if n != int64(int32(n)) {
			return nil, fmt.Errorf("sql/driver: value %d overflows int32", src)
		}
	case isUint(v):
		if v.Uint() > 1<<31-1 {
			return nil, fmt.Errorf("sql/driver: value %d overflows int32", src)
		}
		n = int64(v.Uint())
	case v.Kind() == reflect.String:
		i, err := strconv.Atoi(v.String())
		if err != nil {
			return nil, fmt.Errorf("sql/driver: value %q can't be converted to int32", src)
		}
		n = int64(i)
	default:
		return nil, fmt.Errorf("sql/driver: unsupported value %v (type %T) converting to int32", src, src)
	}
	return n, nil
}

// String turns everything but []byte into a string, as fmt prints it.
var String stringType

type stringType struct{}

func (stringType) ConvertValue(v any) (Value, error) {
	switch v.(type) {
	case string, []byte:
		return v, nil
	}
	return fmt.Sprint(v), nil
}

// A Null lets nil pass and gives the rest to Converter.
type Null struct {
	Converter ValueConverter
}

// ConvertValue returns the driver's value for v.
func (n Null) ConvertValue(v any) (Value, error) {
	if v == nil {
		return nil, nil
	}
	return n.Converter.ConvertValue(v)
}

// A NotNull refuses nil and gives the rest to Converter.
type NotNull struct {
	Converter ValueConverter
}

// ConvertValue returns the driver's value for v.
func (n NotNull) ConvertValue(v any) (Value, error) {
	if v == nil {
		return nil, errors.New("nil value not allowed")
	}
	return n.Converter.ConvertValue(v)
}

// DefaultParameterConverter gives values as they are, those of a Valuer, or those of the underlying type.
var DefaultParameterConverter defaultConverter

type defaultConverter struct{}

var _ ValueConverter = defaultConverter{}

func (c defaultConverter) ConvertValue(v any) (Value, error) {
	if IsValue(v) {
		return v, nil
	}
	rv := reflect.ValueOf(v)
	if valuer, ok := v.(Valuer); ok {
		// The value method of a nil pointer cannot be called; it is NULL.
		if isNil(rv) && rv.Type().Elem().Implements(reflect.TypeFor[Valuer]()) {
			return nil, nil
		}
		got, err := valuer.Value()
		if err != nil {
			return nil, err
		}
		if !IsValue(got) {
			return nil, fmt.Errorf("non-Value type %T returned from Value", got)
		}
		return got, nil
	}
	switch rv.Kind() {
	case reflect.Pointer:
		if rv.IsNil() {
			return nil, nil
		}
		return c.ConvertValue(rv.Elem().Interface())
	case reflect.Slice:
		if rv.Type().Elem().Kind() != reflect.Uint8 {
			return nil, fmt.Errorf("unsupported type %T, a slice of %s", v, rv.Type().Elem().Kind())
		}
		return rv.Bytes(), nil
	}
	return underlying(v, rv)
}

func underlying(v any, rv reflect.Value) (Value, error) {
	switch {
	case rv.CanInt():
		return rv.Int(), nil
	case isUint(rv):
		if rv.Uint() >= 1<<63 {
			return nil, errors.New("uint64 values with high bit set are not supported")
		}
		return int64(rv.Uint()), nil
	case rv.CanFloat():
		return rv.Float(), nil
	case rv.Kind() == reflect.Bool:
		return rv.Bool(), nil
	case rv.Kind() == reflect.String:
		return rv.String(), nil
	}
	return nil, fmt.Errorf("unsupported type %T, a %s", v, rv.Kind())
}

func isNil(v reflect.Value) bool { return v.Kind() == reflect.Pointer && v.IsNil() }

// isUint reports whether v is a number without sign; an address is none.
func isUint(v reflect.Value) bool { return v.CanUint() && v.Kind() != reflect.Uintptr }
