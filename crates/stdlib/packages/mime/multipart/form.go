package multipart

import (
	"bytes"
	"errors"
	"internal/mimeheader"
	"io"
	"io/fs"
	"math"
	"net/textproto"
	"os"
	"strconv"
	"strings"
)

const (
	maxParts = 1000
	// What a file of a form costs beyond its header's entries, as the limits count it.
	fileCost = 700
)

// A Form has the fields and files of a form.
type Form struct {
	Value map[string][]string
	File  map[string][]*FileHeader
}

// RemoveAll removes the temporary files.
func (f *Form) RemoveAll() error {
	var first error
	for _, files := range f.File {
		for _, file := range files {
			if file.temp == "" {
				continue
			}
			// Files may lie in the same temporary one.
			if err := os.Remove(file.temp); err != nil && !errors.Is(err, fs.ErrNotExist) && first == nil {
				first = err
			}
		}
	}
	return first
}

// A FileHeader describes a file of a form.
type FileHeader struct {
	Filename string
	Header   textproto.MIMEHeader
	Size     int64

	content []byte
	// The temporary file, where the content begins there, and whether other files lie there too.
	temp   string
	offset int64
	shared bool
}

// Open opens the content.
func (fh *FileHeader) Open() (File, error) {
	if fh.content != nil {
		return sectionReadCloser{io.NewSectionReader(bytes.NewReader(fh.content), 0, int64(len(fh.content))), nil}, nil
	}
	f, err := os.Open(fh.temp)
	if err != nil || !fh.shared {
		return f, err
	}
	return sectionReadCloser{io.NewSectionReader(f, fh.offset, fh.Size), f}, nil
}

// A File is the content of a file of a form.
type File interface {
	io.Reader
	io.ReaderAt
	io.Seeker
	io.Closer
}

// A sectionReadCloser is a file that is a section of something.
type sectionReadCloser struct {
	*io.SectionReader
	under io.Closer
}

func (s sectionReadCloser) Close() error {
	if s.under == nil {
		return nil
	}
	return s.under.Close()
}

// setting returns a number that the environment's GODEBUG sets; the last one counts.
func setting(name string, otherwise int64) int64 {
	n := otherwise
	for _, s := range strings.Split(os.Getenv("GODEBUG"), ",") {
		if key, value, ok := strings.Cut(s, "="); ok && key == name {
			if v, err := strconv.ParseInt(value, 10, 64); err == nil && v >= 0 {
				n = v
			}
		}
	}
	return n
}

// ReadForm reads a whole form; files that do not fit in maxMemory bytes go to temporary files.
func (r *Reader) ReadForm(maxMemory int64) (*Form, error) {
	fr := formReader{
		r:       r,
		form:    &Form{Value: map[string][]string{}, File: map[string][]*FileHeader{}},
		files:   maxMemory,
		memory:  limit(maxMemory),
		headers: headerLimit(),
	}
	err := fr.read()
	if e := fr.finish(); err == nil {
		err = e
	}
	if err != nil {
		fr.form.RemoveAll()
		return nil, err
	}
	return fr.form, nil
}

type formReader struct {
	r    *Reader
	form *Form
	// What is left of the limits: memory for files, for everything, and the number of headers.
	files, memory, headers int64

	temp    *os.File
	written int64
	onDisk  []*FileHeader
}

func (fr *formReader) read() error {
	most := setting("multipartmaxparts", maxParts)
	for parts := int64(0); ; parts++ {
		p, err := fr.r.next(false, fr.memory, fr.headers)
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if parts == most {
			return ErrMessageTooLarge
		}
		name := p.FormName()
		if name == "" {
			continue
		}
		if err := fr.spend(int64(len(name)) + mimeheader.EntryCost); err != nil {
			return err
		}
		if file := p.FileName(); file != "" {
			err = fr.file(p, name, file)
		} else {
			err = fr.value(p, name)
		}
		if err != nil {
			return err
		}
	}
}

// spend takes n bytes off the memory.
func (fr *formReader) spend(n int64) error {
	if fr.memory -= n; fr.memory < 0 {
		return ErrMessageTooLarge
	}
	return nil
}

// take reads at most one byte more than the limit.
func take(p *Part, limit int64) ([]byte, error) {
	if limit < math.MaxInt64 {
		limit++
	}
	return io.ReadAll(io.LimitReader(p, limit))
}

func (fr *formReader) value(p *Part, name string) error {
	b, err := take(p, fr.memory)
	if err != nil {
		return err
	}
	if err := fr.spend(int64(len(b))); err != nil {
		return err
	}
	fr.form.Value[name] = append(fr.form.Value[name], string(b))
	return nil
}

func (fr *formReader) file(p *Part, name, file string) error {
	cost := int64(fileCost)
	for key, values := range p.Header {
		cost += int64(len(key)) + mimeheader.EntryCost
		for _, v := range values {
			cost += int64(len(v))
		}
		fr.headers -= int64(len(values))
	}
	if err := fr.spend(cost); err != nil {
		return err
	}
	fh := &FileHeader{Filename: file, Header: p.Header}
	b, err := take(p, max(fr.files, 0))
	if err != nil {
		return err
	}
	fh.Size = int64(len(b))
	if fh.Size > fr.files {
		if err := fr.spill(fh, b, p); err != nil {
			return err
		}
	} else {
		fh.content = b
		fr.files -= fh.Size
		fr.memory -= fh.Size
	}
	fr.form.File[name] = append(fr.form.File[name], fh)
	return nil
}

// spill writes a file to the temporary one.
func (fr *formReader) spill(fh *FileHeader, start []byte, rest io.Reader) error {
	if fr.temp == nil {
		f, err := os.CreateTemp(fr.r.tempDir, "multipart-")
		if err != nil {
			return err
		}
		fr.temp = f
	}
	n, err := io.Copy(fr.temp, io.MultiReader(bytes.NewReader(start), rest))
	fr.onDisk = append(fr.onDisk, fh)
	if err != nil {
		return err
	}
	fh.temp = fr.temp.Name()
	fh.Size, fh.offset = n, fr.written
	fr.written += n
	return nil
}

// finish closes the temporary file.
func (fr *formReader) finish() error {
	if fr.temp == nil {
		return nil
	}
	for _, fh := range fr.onDisk {
		fh.temp = fr.temp.Name()
		fh.shared = len(fr.onDisk) > 1
	}
	err := fr.temp.Close()
	if len(fr.form.File) == 0 {
		os.Remove(fr.temp.Name())
	}
	return err
}
