package quotedprintable

import "io"

// The most bytes of a line without its end.
const lineMax = 76

// A Writer encodes.
type Writer struct {
	// Binary encodes ends of lines too.
	Binary bool

	out  io.Writer
	line []byte
	// The last byte was a carriage return that has ended its line.
	cr bool
}

// NewWriter returns a Writer on w.
func NewWriter(w io.Writer) *Writer { return &Writer{out: w} }

// Write encodes p; the line being written is kept back.
func (w *Writer) Write(p []byte) (n int, err error) {
	for n, c := range p {
		if err := w.put(c); err != nil {
			return n, err
		}
	}
	return len(p), nil
}

func (w *Writer) put(c byte) error {
	switch {
	case !w.Binary && (c == '\n' || c == '\r'):
		if c == '\n' && w.cr {
			w.cr = false
			return nil
		}
		if err := w.quoteBlank(); err != nil {
			return err
		}
		w.cr = c == '\r'
		return w.endLine()
	case c != '=' && '!' <= c && c <= '~', c == ' ', c == '\t':
		if len(w.line) == lineMax-1 {
			if err := w.breakLine(); err != nil {
				return err
			}
		}
		w.line = append(w.line, c)
		w.cr = false
		return nil
	}
	return w.quote(c)
}

func (w *Writer) quote(c byte) error {
	if len(w.line) > lineMax-1-3 {
		if err := w.breakLine(); err != nil {
			return err
		}
	}
	const digits = "0123456789ABCDEF"
	w.line = append(w.line, '=', digits[c>>4], digits[c&15])
	return nil
}

// quoteBlank quotes a space or tab at the end of a line.
func (w *Writer) quoteBlank() error {
	last := len(w.line) - 1
	if last < 0 || w.line[last] != ' ' && w.line[last] != '\t' {
		return nil
	}
	c := w.line[last]
	w.line = w.line[:last]
	return w.quote(c)
}

// breakLine ends a line whose text goes on.
func (w *Writer) breakLine() error {
	w.line = append(w.line, '=')
	return w.endLine()
}

func (w *Writer) endLine() error {
	w.line = append(w.line, "\r\n"...)
	return w.flush()
}

func (w *Writer) flush() error {
	_, err := w.out.Write(w.line)
	if err == nil {
		w.line = w.line[:0]
	}
	return err
}

// Close writes what was kept back.
func (w *Writer) Close() error {
	if err := w.quoteBlank(); err != nil {
		return err
	}
	return w.flush()
}
