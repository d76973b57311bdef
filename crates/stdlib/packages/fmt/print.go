// Package fmt formats and scans values.
//
// One printer serves all functions: it appends to a byte slice, takes the
// common types by a type switch and everything else over reflect. Layout of
// integers, floating-point numbers and padding is native.
package fmt

import (
	"io"
	"os"
	"reflect"
)

// State is what a Formatter writes to.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

// Formatter is a value that formats itself for every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer is a value with a text of its own.
type Stringer interface {
	String() string
}

// GoStringer is a value that has its own text for %#v.
type GoStringer interface {
	GoString() string
}

// Flags of a verb. The native side knows the numbers.
const (
	flagMinus = 1 << iota
	flagPlus
	flagSharp
	flagSpace
	flagZero
	flagWidth  // wid is given
	flagPrec   // prec is given
	flagPlusV  // %+v
	flagSharpV // %#v
)

// pp is the state of one call of a printing function.
type pp struct {
	buf   []byte
	flags uint
	wid   int
	prec  int

	arg   any           // what is being printed,
	value reflect.Value // or this, if it is valid

	reordered  bool // the format has an argument index,
	goodArgNum bool // and the last one was right
	panicking  bool // printing the value of a caught panic
	erroring   bool // printing an error text: no methods
	wrapErrs   bool // %w is allowed
	wrapped    []int

	next *pp
}

// idle holds printers for reuse. Taking and giving back has no point where a
// goroutine could be preempted in between.
var idle *pp

func newPrinter() *pp {
	p := idle
	if p == nil {
		return new(pp)
	}
	idle = p.next
	return p
}

func (p *pp) free() {
	if cap(p.buf) > 64<<10 {
		p.buf = nil
	} else {
		p.buf = p.buf[:0]
	}
	if p.wrapErrs {
		p.wrapErrs = false
		p.wrapped = nil
	}
	p.panicking, p.erroring = false, false
	p.flags = 0
	p.arg = nil
	p.value = reflect.Value{}
	p.next = idle
	idle = p
}

func (p *pp) Width() (wid int, ok bool) {
	if p.flags&flagWidth == 0 {
		return 0, false
	}
	return p.wid, true
}

func (p *pp) Precision() (prec int, ok bool) {
	if p.flags&flagPrec == 0 {
		return 0, false
	}
	return p.prec, true
}

func (p *pp) Flag(b int) bool {
	switch b {
	case '-':
		return p.flags&flagMinus != 0
	case '+':
		return p.flags&(flagPlus|flagPlusV) != 0
	case '#':
		return p.flags&(flagSharp|flagSharpV) != 0
	case ' ':
		return p.flags&flagSpace != 0
	case '0':
		return p.flags&flagZero != 0
	}
	return false
}

func (p *pp) Write(b []byte) (ret int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

// WriteString saves io.WriteString a conversion.
func (p *pp) WriteString(s string) (ret int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

// FormatString rebuilds the directive that a Formatter was called for.
func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = appendInt(b, int64(w))
	}
	if prec, ok := state.Precision(); ok {
		b = append(b, '.')
		b = appendInt(b, int64(prec))
	}
	return string(append(b, string(verb)...))
}

func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := newPrinter()
	p.doPrintf(format, a)
	n, err = w.Write(p.buf)
	p.free()
	return
}

func Printf(format string, a ...any) (n int, err error) {
	return Fprintf(os.Stdout, format, a...)
}

func Sprintf(format string, a ...any) string {
	p := newPrinter()
	p.doPrintf(format, a)
	s := string(p.buf)
	p.free()
	return s
}

func Appendf(b []byte, format string, a ...any) []byte {
	p := newPrinter()
	p.doPrintf(format, a)
	b = append(b, p.buf...)
	p.free()
	return b
}

func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.doPrint(a)
	n, err = w.Write(p.buf)
	p.free()
	return
}

func Print(a ...any) (n int, err error) {
	return Fprint(os.Stdout, a...)
}

func Sprint(a ...any) string {
	p := newPrinter()
	p.doPrint(a)
	s := string(p.buf)
	p.free()
	return s
}

func Append(b []byte, a ...any) []byte {
	p := newPrinter()
	p.doPrint(a)
	b = append(b, p.buf...)
	p.free()
	return b
}

func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.doPrintln(a)
	n, err = w.Write(p.buf)
	p.free()
	return
}

func Println(a ...any) (n int, err error) {
	return Fprintln(os.Stdout, a...)
}

func Sprintln(a ...any) string {
	p := newPrinter()
	p.doPrintln(a)
	s := string(p.buf)
	p.free()
	return s
}

func Appendln(b []byte, a ...any) []byte {
	p := newPrinter()
	p.doPrintln(a)
	b = append(b, p.buf...)
	p.free()
	return b
}

// printPlain appends the operands from i on as long as they are of predeclared types,
// and what separates them: spaces and, for a line, the newline at its end. It gives the
// operand at which it stopped, behind the space that it may need.
func printPlain(buf []byte, a []any, i int, line bool) (out []byte, at int)

func (p *pp) doPrintln(a []any) { p.printAll(a, true) }

// doPrint puts a space between two operands if neither is a string.
func (p *pp) doPrint(a []any) { p.printAll(a, false) }

func (p *pp) printAll(a []any, line bool) {
	for i := 0; ; i++ {
		p.buf, i = printPlain(p.buf, a, i, line)
		if i >= len(a) {
			return
		}
		p.printArg(a[i], 'v')
	}
}
