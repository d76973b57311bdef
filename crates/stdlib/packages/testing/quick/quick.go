// Package quick tries functions with arbitrary arguments.
package quick

import (
	"flag"
	"fmt"
	"math"
	"math/rand"
	"reflect"
	"strings"
	"time"
)

var defaultMaxCount = flag.Int("quickchecks", 100, "The default number of iterations for each check")

// complexSize bounds the length of arbitrary values that have one.
const complexSize = 50

// A Generator makes random values of its own type.
type Generator interface {
	// Generate returns a value; size is a hint of how large it may be.
	Generate(rand *rand.Rand, size int) reflect.Value
}

// Value returns an arbitrary value of type t, by its Generate method if it has one.
func Value(t reflect.Type, rand *rand.Rand) (value reflect.Value, ok bool) {
	return sized(t, rand, complexSize)
}

func sized(t reflect.Type, r *rand.Rand, size int) (reflect.Value, bool) {
	if g, ok := reflect.Zero(t).Interface().(Generator); ok {
		return g.Generate(r, size), true
	}
	v := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(r.Int()%2 == 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(r.Uint64()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(r.Uint64())
	case reflect.Float32:
		v.SetFloat(signed(r, math.MaxFloat32))
	case reflect.Float64:
		v.SetFloat(signed(r, math.MaxFloat64))
	case reflect.Complex64:
		re := signed(r, math.MaxFloat32)
		v.SetComplex(complex(re, signed(r, math.MaxFloat32)))
	case reflect.Complex128:
		re := signed(r, math.MaxFloat64)
		v.SetComplex(complex(re, signed(r, math.MaxFloat64)))
	case reflect.String:
		runes := make([]rune, r.Intn(complexSize))
		for i := range runes {
			runes[i] = rune(r.Intn(0x10ffff))
		}
		v.SetString(string(runes))
	default:
		if !fill(v, r, size) {
			return reflect.Value{}, false
		}
	}
	return v, true
}

// signed returns a number between -most and most.
func signed(r *rand.Rand, most float64) float64 {
	f := r.Float64() * most
	if r.Int()%2 == 1 {
		return -f
	}
	return f
}

// fill sets a value that is made of others; not so for types of which there is no arbitrary value.
func fill(v reflect.Value, r *rand.Rand, size int) bool {
	t := v.Type()
	switch t.Kind() {
	case reflect.Map:
		return fillMap(v, r, size)
	case reflect.Pointer:
		if r.Intn(size) == 0 {
			return true
		}
		e, ok := sized(t.Elem(), r, size)
		if !ok {
			return false
		}
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(e)
		return true
	case reflect.Slice:
		n := r.Intn(size)
		v.Set(reflect.MakeSlice(t, n, n))
		return fillParts(n, v.Index, r, size-n)
	case reflect.Array:
		return fillParts(v.Len(), v.Index, r, size)
	case reflect.Struct:
		n := v.NumField()
		switch {
		case n > size:
			size = 1
		case n > 0:
			size /= n
		}
		return fillParts(n, v.Field, r, size)
	}
	return false
}

func fillParts(n int, part func(int) reflect.Value, r *rand.Rand, size int) bool {
	for i := range n {
		p := part(i)
		e, ok := sized(p.Type(), r, size)
		if !ok {
			return false
		}
		p.Set(e)
	}
	return true
}

func fillMap(v reflect.Value, r *rand.Rand, size int) bool {
	n := r.Intn(size)
	v.Set(reflect.MakeMap(v.Type()))
	for range n {
		key, ok := sized(v.Type().Key(), r, size)
		if !ok {
			return false
		}
		elem, ok := sized(v.Type().Elem(), r, size)
		if !ok {
			return false
		}
		v.SetMapIndex(key, elem)
	}
	return true
}

// A Config has the settings of a check.
type Config struct {
	// MaxCount is how often the function is tried; if 0, MaxCountScale decides.
	MaxCount int
	// MaxCountScale multiplies the default of 100 (flag -quickchecks); 0 is 1.
	MaxCountScale float64
	// Rand is the source of randomness; if nil, one seeded by the clock.
	Rand *rand.Rand
	// Values fills in the arguments; if nil, they come from Value.
	Values func([]reflect.Value, *rand.Rand)
}

func (c *Config) count() int {
	switch {
	case c.MaxCount != 0:
		return c.MaxCount
	case c.MaxCountScale != 0:
		return int(c.MaxCountScale * float64(*defaultMaxCount))
	}
	return *defaultMaxCount
}

func (c *Config) random() *rand.Rand {
	if c.Rand != nil {
		return c.Rand
	}
	return rand.New(rand.NewSource(time.Now().UnixNano()))
}

// A SetupError is wrong use of a check.
type SetupError string

// Error returns the text.
func (s SetupError) Error() string { return string(s) }

// A CheckError has the arguments for which Check failed.
type CheckError struct {
	Count int
	In    []any
}

// Error tells the arguments.
func (s *CheckError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s", s.Count, list(s.In))
}

// A CheckEqualError has the arguments for which two functions differ, and their results.
type CheckEqualError struct {
	CheckError
	Out1 []any
	Out2 []any
}

// Error tells arguments and results.
func (s *CheckEqualError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s. Output 1: %s. Output 2: %s", s.Count, list(s.In), list(s.Out1), list(s.Out2))
}

func list(vs []any) string {
	texts := make([]string, len(vs))
	for i, v := range vs {
		texts[i] = fmt.Sprintf("%#v", v)
	}
	return strings.Join(texts, ", ")
}

// Check calls f, which returns a bool, with arbitrary arguments; the first for which it is false are the error.
func Check(f any, config *Config) error {
	fv := reflect.ValueOf(f)
	if fv.Kind() != reflect.Func {
		return SetupError("argument is not a function")
	}
	t := fv.Type()
	if t.NumOut() != 1 {
		return SetupError("function does not return one value")
	}
	if t.Out(0).Kind() != reflect.Bool {
		return SetupError("function does not return a bool")
	}
	if config == nil {
		config = new(Config)
	}
	in := make([]reflect.Value, t.NumIn())
	r := config.random()
	for count := 1; count <= config.count(); count++ {
		if err := arguments(in, t, config, r); err != nil {
			return err
		}
		if !fv.Call(in)[0].Bool() {
			return &CheckError{count, plain(in)}
		}
	}
	return nil
}

// CheckEqual calls f and g with arbitrary arguments; the first for which their results differ are the error.
func CheckEqual(f, g any, config *Config) error {
	fv, gv := reflect.ValueOf(f), reflect.ValueOf(g)
	if fv.Kind() != reflect.Func {
		return SetupError("f is not a function")
	}
	if gv.Kind() != reflect.Func {
		return SetupError("g is not a function")
	}
	if fv.Type() != gv.Type() {
		return SetupError("functions have different types")
	}
	if config == nil {
		config = new(Config)
	}
	in := make([]reflect.Value, fv.Type().NumIn())
	r := config.random()
	for count := 1; count <= config.count(); count++ {
		if err := arguments(in, fv.Type(), config, r); err != nil {
			return err
		}
		out1, out2 := plain(fv.Call(in)), plain(gv.Call(in))
		if !reflect.DeepEqual(out1, out2) {
			return &CheckEqualError{CheckError{count, plain(in)}, out1, out2}
		}
	}
	return nil
}

// arguments fills in the arguments of one call of f.
func arguments(in []reflect.Value, f reflect.Type, config *Config, r *rand.Rand) error {
	if config.Values != nil {
		config.Values(in, r)
		return nil
	}
	for i := range in {
		v, ok := Value(f.In(i), r)
		if !ok {
			return SetupError(fmt.Sprintf("cannot create arbitrary value of type %s for argument %d", f.In(i), i))
		}
		in[i] = v
	}
	return nil
}

func plain(vs []reflect.Value) []any {
	out := make([]any, len(vs))
	for i, v := range vs {
		out[i] = v.Interface()
	}
	return out
}
