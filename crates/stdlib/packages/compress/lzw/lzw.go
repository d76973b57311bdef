// Package lzw is the compressed format LZW of GIF and PDF (not that of TIFF).
package lzw

import (
	"errors"
	"fmt"
	"io"
)

func compress(data []byte, lowFirst bool, literal int) []byte
func expand(data []byte, lowFirst bool, literal int) (out []byte, used, how int)

// Order is the order of bits.
type Order int

const (
	LSB Order = iota // least significant first, as in GIF
	MSB              // most significant first, as in PDF
)

var errClosed = errors.New("lzw: reader/writer is closed")

func check(order Order, litWidth int) error {
	if order != LSB && order != MSB {
		return errors.New("lzw: unknown order")
	}
	if litWidth < 2 || 8 < litWidth {
		return fmt.Errorf("lzw: litWidth %d out of range", litWidth)
	}
	return nil
}

// A Reader reads what compressed data stands for. It takes the data when it is
// read first.
type Reader struct {
	r        io.Reader
	order    Order
	litWidth int
	out      []byte
	began    bool
	err      error
}

// NewReader makes a reader of what the data of r stands for.
func NewReader(r io.Reader, order Order, litWidth int) io.ReadCloser {
	z := new(Reader)
	z.Reset(r, order, litWidth)
	return z
}

// Reset starts anew, on other data.
func (r *Reader) Reset(src io.Reader, order Order, litWidth int) {
	*r = Reader{r: src, order: order, litWidth: litWidth, err: check(order, litWidth)}
}

func (r *Reader) begin() {
	r.began = true
	data, err := io.ReadAll(r.r)
	if err != nil {
		r.err = err
		return
	}
	out, used, how := expand(data, r.order == LSB, r.litWidth)
	r.out = out
	switch how {
	case 0:
		r.err = io.EOF
	case 1:
		r.err = io.ErrUnexpectedEOF
	default:
		r.err = errors.New("lzw: invalid code")
	}
	// What was not needed goes back, where that can be.
	if s, ok := r.r.(io.Seeker); ok && used < len(data) {
		s.Seek(int64(used-len(data)), io.SeekCurrent)
	}
}

func (r *Reader) Read(b []byte) (int, error) {
	if !r.began && r.err == nil {
		r.begin()
	}
	if len(r.out) > 0 {
		n := copy(b, r.out)
		r.out = r.out[n:]
		return n, nil
	}
	return 0, r.err
}

// Close closes the Reader, not what it reads.
func (r *Reader) Close() error {
	r.err, r.out = errClosed, nil
	return nil
}

// A Writer compresses what is written to it, when it is closed.
type Writer struct {
	w        io.Writer
	order    Order
	litWidth int
	data     []byte
	err      error
}

// NewWriter makes a Writer.
func NewWriter(w io.Writer, order Order, litWidth int) io.WriteCloser {
	z := new(Writer)
	z.Reset(w, order, litWidth)
	return z
}

// Reset starts anew, on another writer.
func (w *Writer) Reset(dst io.Writer, order Order, litWidth int) {
	*w = Writer{w: dst, order: order, litWidth: litWidth, err: check(order, litWidth)}
}

// Write takes p in.
func (w *Writer) Write(p []byte) (n int, err error) {
	if w.err != nil {
		return 0, w.err
	}
	for _, c := range p {
		if int(c) >= 1<<w.litWidth {
			w.err = errors.New("lzw: input byte too large for the litWidth")
			return 0, w.err
		}
	}
	w.data = append(w.data, p...)
	return len(p), nil
}

// Close writes the compressed data.
func (w *Writer) Close() error {
	if w.err != nil {
		if w.err == errClosed {
			return nil
		}
		return w.err
	}
	w.err = errClosed
	_, err := w.w.Write(compress(w.data, w.order == LSB, w.litWidth))
	return err
}
