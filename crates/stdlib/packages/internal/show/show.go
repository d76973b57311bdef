// Package show makes the texts of values that a session shows.
package show

import "fmt"

// Limit is how many bytes of a text are kept.
const Limit = 10000

// Out holds what was put since the session last took it: for each value its dynamic type and its text, each ended by a NUL byte.
var Out string

// Put adds a value.
func Put(v any) {
	Out += fmt.Sprintf("%T", v) + "\x00" + clean(Text(v)) + "\x00"
}

// Text is a value as a session shows it: errors and values with a String method by their text, all others in Go syntax.
func Text(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case error, fmt.Stringer:
		return fmt.Sprintf("%v", x)
	case bool, int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, uintptr, float32, float64, complex64, complex128:
		return fmt.Sprint(x)
	}
	return fmt.Sprintf("%#v", v)
}

// clean keeps NUL bytes out of a text, and cuts it.
func clean(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			return clean(s[:i] + `\x00` + s[i+1:])
		}
		if i >= Limit {
			return s[:i] + fmt.Sprintf("… (%d bytes more)", len(s)-i)
		}
	}
	return s
}
