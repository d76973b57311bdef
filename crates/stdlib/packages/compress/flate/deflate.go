package flate

import (
	"errors"
	"fmt"
	"io"
	"runtime"
)

// Levels of NewWriter, beside 1 to 9.
const (
	NoCompression      = 0
	BestSpeed          = 1
	BestCompression    = 9
	DefaultCompression = -1
	HuffmanOnly        = -2 // no repetitions are looked for
)

// A Writer compresses what is written to it.
type Writer struct {
	w     io.Writer
	s     *stream
	level int
	buf   []byte
	err   error
}

var errClosed = errors.New("flate: closed writer")

// NewWriter makes a Writer of a level.
func NewWriter(w io.Writer, level int) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("flate: invalid compression level %d: want value in range [-2, 9]", level)
	}
	z := &Writer{level: level, buf: make([]byte, 16<<10), s: &stream{}}
	runtime.AddCleanup(z, (*stream).close, z.s)
	z.Reset(w)
	return z, nil
}

// Reset starts anew, on another writer.
func (w *Writer) Reset(dst io.Writer) {
	w.s.close()
	w.s.id = newDeflate(w.level)
	w.w, w.err = dst, nil
}

// put compresses data and writes what comes out.
func (w *Writer) put(data []byte, how int) error {
	for w.err == nil {
		taken, made, end := deflate(w.s.id, data, w.buf, how)
		data = data[taken:]
		if made > 0 {
			_, w.err = w.w.Write(w.buf[:made])
		}
		if end || len(data) == 0 && made < len(w.buf) && how != 2 {
			break
		}
	}
	return w.err
}

// Write compresses data; what comes out may wait for more.
func (w *Writer) Write(data []byte) (n int, err error) {
	if w.err != nil {
		return 0, w.err
	}
	if len(data) == 0 {
		return 0, nil
	}
	if err := w.put(data, 0); err != nil {
		return 0, err
	}
	return len(data), nil
}

// Flush writes all that was compressed, up to the end of a byte.
func (w *Writer) Flush() error {
	if w.err != nil {
		return w.err
	}
	return w.put(nil, 1)
}

// Close ends the data. The underlying writer stays open.
func (w *Writer) Close() error {
	if w.err == errClosed {
		return nil
	}
	if w.err != nil {
		return w.err
	}
	if err := w.put(nil, 2); err != nil {
		return err
	}
	w.s.close()
	w.err = errClosed
	return nil
}
