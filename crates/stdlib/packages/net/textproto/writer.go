package textproto

import (
	"bufio"
	"fmt"
	"io"
)

// A Writer writes lines and blocks that end in a dot.
type Writer struct {
	W   *bufio.Writer
	dot *dotWriter
}

// NewWriter returns a Writer on w.
func NewWriter(w *bufio.Writer) *Writer { return &Writer{W: w} }

// PrintfLine writes formatted text as a line.
func (w *Writer) PrintfLine(format string, args ...any) error {
	if w.dot != nil {
		w.dot.Close()
	}
	fmt.Fprintf(w.W, format, args...)
	w.W.WriteString("\r\n")
	return w.W.Flush()
}

// DotWriter returns a writer of a block; closing it writes the line of the dot.
func (w *Writer) DotWriter() io.WriteCloser {
	if w.dot != nil {
		w.dot.Close()
	}
	w.dot = &dotWriter{w: w}
	return w.dot
}

type dotWriter struct {
	w *Writer
	// The last byte written, 0 at the start. A carriage return behind another one is like any byte.
	last byte
}

func (d *dotWriter) Write(b []byte) (n int, err error) {
	out := d.w.W
	for _, c := range b {
		switch {
		case c == '.' && (d.last == 0 || d.last == '\n'):
			out.WriteByte('.')
		case c == '\n' && d.last != '\r':
			out.WriteByte('\r')
		}
		if err := out.WriteByte(c); err != nil {
			return n, err
		}
		if c == 0 || c == '\r' && d.last == '\r' {
			c = ' '
		}
		d.last = c
		n++
	}
	return n, nil
}

func (d *dotWriter) Close() error {
	if d.w.dot == d {
		d.w.dot = nil
	}
	switch d.last {
	case '\n':
	case '\r':
		d.w.W.WriteString("\n")
	default:
		d.w.W.WriteString("\r\n")
	}
	d.w.W.WriteString(".\r\n")
	return d.w.W.Flush()
}
