package multipart

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/textproto"
	"slices"
	"strings"
)

// A Writer writes messages of several parts.
type Writer struct {
	w        io.Writer
	boundary string
	last     *part
}

// NewWriter returns a Writer on w with a random boundary.
func NewWriter(w io.Writer) *Writer {
	var b [30]byte
	rand.Read(b[:])
	return &Writer{w: w, boundary: hex.EncodeToString(b[:])}
}

// Boundary returns the text between parts.
func (w *Writer) Boundary() string { return w.boundary }

// SetBoundary sets the text between parts.
func (w *Writer) SetBoundary(boundary string) error {
	if w.last != nil {
		return errors.New("mime: SetBoundary called after write")
	}
	if len(boundary) < 1 || len(boundary) > 70 {
		return errors.New("mime: invalid boundary length")
	}
	for i := range len(boundary) {
		c := boundary[i]
		switch {
		case '0' <= c && c <= '9', 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		case strings.IndexByte("'()+_,-./:=?", c) >= 0:
		case c == ' ' && i < len(boundary)-1:
		default:
			return errors.New("mime: invalid boundary character")
		}
	}
	w.boundary = boundary
	return nil
}

// FormDataContentType returns the Content-Type of a form with w's boundary.
func (w *Writer) FormDataContentType() string {
	b := w.boundary
	if strings.ContainsAny(b, `()<>@,;:\"/[]?= `) {
		b = `"` + b + `"`
	}
	return "multipart/form-data; boundary=" + b
}

// CreatePart starts a part; the one before is done.
func (w *Writer) CreatePart(header textproto.MIMEHeader) (io.Writer, error) {
	var b bytes.Buffer
	if w.last != nil {
		if err := w.last.end(); err != nil {
			return nil, err
		}
		b.WriteString("\r\n")
	}
	fmt.Fprintf(&b, "--%s\r\n", w.boundary)
	for _, key := range slices.Sorted(maps.Keys(header)) {
		for _, value := range header[key] {
			fmt.Fprintf(&b, "%s: %s\r\n", key, value)
		}
	}
	b.WriteString("\r\n")
	if _, err := w.w.Write(b.Bytes()); err != nil {
		return nil, err
	}
	w.last = &part{w: w.w}
	return w.last, nil
}

var quoter = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\r", "%0D", "\n", "%0A")

// CreateFormFile starts a part that is a file of a form.
func (w *Writer) CreateFormFile(fieldname, filename string) (io.Writer, error) {
	return w.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {FileContentDisposition(fieldname, filename)},
		"Content-Type":        {"application/octet-stream"},
	})
}

// CreateFormField starts a part that is a field of a form.
func (w *Writer) CreateFormField(fieldname string) (io.Writer, error) {
	return w.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {fmt.Sprintf(`form-data; name="%s"`, quoter.Replace(fieldname))},
	})
}

// FileContentDisposition returns the Content-Disposition of a file of a form.
func FileContentDisposition(fieldname, filename string) string {
	return fmt.Sprintf(`form-data; name="%s"; filename="%s"`, quoter.Replace(fieldname), quoter.Replace(filename))
}

// WriteField writes a field of a form.
func (w *Writer) WriteField(fieldname, value string) error {
	p, err := w.CreateFormField(fieldname)
	if err != nil {
		return err
	}
	_, err = p.Write([]byte(value))
	return err
}

// Close writes the end of the message.
func (w *Writer) Close() error {
	if w.last != nil {
		if err := w.last.end(); err != nil {
			return err
		}
		w.last = nil
	}
	_, err := fmt.Fprintf(w.w, "\r\n--%s--\r\n", w.boundary)
	return err
}

// A part is where the text of a part is written.
type part struct {
	w    io.Writer
	done bool
	err  error
}

func (p *part) Write(d []byte) (n int, err error) {
	if p.done {
		return 0, errors.New("multipart: can't write to finished part")
	}
	n, p.err = p.w.Write(d)
	return n, p.err
}

// end returns the error of the last write.
func (p *part) end() error {
	p.done = true
	return p.err
}
