package zip

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"
	"strings"
	"sync"
)

// A Compressor makes a writer that compresses to w.
type Compressor func(w io.Writer) (io.WriteCloser, error)

// A Decompressor makes a reader of what the data of r stands for.
type Decompressor func(r io.Reader) io.ReadCloser

var (
	methods       sync.Mutex
	compressors   = map[uint16]Compressor{}
	decompressors = map[uint16]Decompressor{}
)

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

func compressor(method uint16) Compressor {
	switch method {
	case Store:
		return func(w io.Writer) (io.WriteCloser, error) { return nopCloser{w}, nil }
	case Deflate:
		return func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, 5) }
	}
	methods.Lock()
	defer methods.Unlock()
	return compressors[method]
}

func decompressor(method uint16) Decompressor {
	switch method {
	case Store:
		return io.NopCloser
	case Deflate:
		return flate.NewReader
	}
	methods.Lock()
	defer methods.Unlock()
	return decompressors[method]
}

// RegisterCompressor sets what compresses a method.
func RegisterCompressor(method uint16, comp Compressor) {
	if method == Store || method == Deflate || compressor(method) != nil {
		panic("compressor already registered")
	}
	methods.Lock()
	defer methods.Unlock()
	compressors[method] = comp
}

// RegisterDecompressor sets what decompresses a method.
func RegisterDecompressor(method uint16, dcomp Decompressor) {
	if method == Store || method == Deflate || decompressor(method) != nil {
		panic("decompressor already registered")
	}
	methods.Lock()
	defer methods.Unlock()
	decompressors[method] = dcomp
}

// A Writer writes an archive.
type Writer struct {
	w           *counter
	files       []*written
	last        *fileWriter
	closed      bool
	comment     string
	compressors map[uint16]Compressor
}

type written struct {
	*FileHeader
	offset uint64
	raw    bool
}

type counter struct {
	w *bufio.Writer
	n int64
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}

// NewWriter makes a Writer.
func NewWriter(w io.Writer) *Writer { return &Writer{w: &counter{w: bufio.NewWriter(w)}} }

// SetOffset tells how much stands before the archive.
func (w *Writer) SetOffset(n int64) {
	if w.w.n != 0 {
		panic("zip: SetOffset called after data was written")
	}
	w.w.n = n
}

// Flush writes what is buffered.
func (w *Writer) Flush() error { return w.w.w.Flush() }

// SetComment sets the comment of the archive.
func (w *Writer) SetComment(comment string) error {
	if len(comment) > max16 {
		return errors.New("zip: Writer.Comment too long")
	}
	w.comment = comment
	return nil
}

// RegisterCompressor sets what compresses a method here.
func (w *Writer) RegisterCompressor(method uint16, comp Compressor) {
	if w.compressors == nil {
		w.compressors = map[uint16]Compressor{}
	}
	w.compressors[method] = comp
}

// Create begins a file; it lasts until the next.
func (w *Writer) Create(name string) (io.Writer, error) {
	return w.CreateHeader(&FileHeader{Name: name, Method: Deflate})
}

// finish ends the file that is being written.
func (w *Writer) finish() error {
	if w.last != nil && !w.last.closed {
		if err := w.last.close(); err != nil {
			return err
		}
	}
	return nil
}

// CreateHeader begins a file of which more is known.
func (w *Writer) CreateHeader(fh *FileHeader) (io.Writer, error) {
	if err := w.finish(); err != nil {
		return nil, err
	}
	if len(w.files) > 0 && w.files[len(w.files)-1].FileHeader == fh {
		return nil, errors.New("archive/zip: invalid duplicate FileHeader")
	}
	nameOK, nameWide := utf8Text(fh.Name)
	commentOK, commentWide := utf8Text(fh.Comment)
	switch {
	case fh.NonUTF8:
		fh.Flags &^= flagUTF8
	case (nameWide || commentWide) && nameOK && commentOK:
		fh.Flags |= flagUTF8
	}
	fh.CreatorVersion = fh.CreatorVersion&0xff00 | version20
	fh.ReaderVersion = version20
	if !fh.Modified.IsZero() {
		fh.ModifiedDate, fh.ModifiedTime = toDOS(fh.Modified)
		b := binary.LittleEndian.AppendUint16(nil, extraTime)
		b = append(binary.LittleEndian.AppendUint16(b, 5), 1)
		fh.Extra = append(fh.Extra, binary.LittleEndian.AppendUint32(b, uint32(fh.Modified.Unix()))...)
	}
	h := &written{FileHeader: fh, offset: uint64(w.w.n)}
	fw := &fileWriter{header: h, zip: w, crc: crc32.NewIEEE()}
	if strings.HasSuffix(fh.Name, "/") {
		fh.Method = Store
		fh.Flags &^= flagDescriptor
		fh.CRC32, fh.CompressedSize, fh.UncompressedSize, fh.CompressedSize64, fh.UncompressedSize64 = 0, 0, 0, 0, 0
		w.last = nil
		w.files = append(w.files, h)
		return dirWriter{}, w.writeHeader(h)
	}
	fh.Flags |= flagDescriptor
	comp := w.compressors[fh.Method]
	if comp == nil {
		comp = compressor(fh.Method)
	}
	if comp == nil {
		return nil, ErrAlgorithm
	}
	fw.packed = &counter{w: w.w.w}
	var err error
	if fw.comp, err = comp(fw); err != nil {
		return nil, err
	}
	w.last = fw
	w.files = append(w.files, h)
	if err := w.writeHeader(h); err != nil {
		return nil, err
	}
	return entryWriter{fw}, nil
}

// writeHeader writes what stands before a file.
func (w *Writer) writeHeader(h *written) error {
	if len(h.Name) > max16 {
		return errors.New("zip: FileHeader.Name too long")
	}
	if len(h.Extra) > max16 {
		return errors.New("zip: FileHeader.Extra too long")
	}
	le := binary.LittleEndian
	b := le.AppendUint32(nil, fileSignature)
	b = le.AppendUint16(b, h.ReaderVersion)
	b = le.AppendUint16(b, h.Flags)
	b = le.AppendUint16(b, h.Method)
	b = le.AppendUint16(b, h.ModifiedTime)
	b = le.AppendUint16(b, h.ModifiedDate)
	if h.raw && !h.hasDescriptor() {
		b = le.AppendUint32(b, h.CRC32)
		b = le.AppendUint32(b, uint32(min(h.CompressedSize64, max32)))
		b = le.AppendUint32(b, uint32(min(h.UncompressedSize64, max32)))
	} else {
		b = append(b, make([]byte, 12)...)
	}
	b = le.AppendUint16(b, uint16(len(h.Name)))
	b = le.AppendUint16(b, uint16(len(h.Extra)))
	b = append(append(b, h.Name...), h.Extra...)
	_, err := w.w.Write(b)
	return err
}

// CreateRaw begins a file whose data is compressed already.
func (w *Writer) CreateRaw(fh *FileHeader) (io.Writer, error) {
	if err := w.finish(); err != nil {
		return nil, err
	}
	fh.CompressedSize = uint32(min(fh.CompressedSize64, max32))
	fh.UncompressedSize = uint32(min(fh.UncompressedSize64, max32))
	h := &written{FileHeader: fh, offset: uint64(w.w.n), raw: true}
	w.files = append(w.files, h)
	if err := w.writeHeader(h); err != nil {
		return nil, err
	}
	if strings.HasSuffix(fh.Name, "/") {
		w.last = nil
		return dirWriter{}, nil
	}
	fw := &fileWriter{header: h, zip: w}
	w.last = fw
	return entryWriter{fw}, nil
}

// Copy copies a file of another archive as it is.
func (w *Writer) Copy(f *File) error {
	r, err := f.OpenRaw()
	if err != nil {
		return err
	}
	fh := f.FileHeader
	fw, err := w.CreateRaw(&fh)
	if err != nil {
		return err
	}
	_, err = io.Copy(fw, r)
	return err
}

// AddFS adds all files of a file system.
func (w *Writer) AddFS(fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if !d.IsDir() && !info.Mode().IsRegular() {
			return errors.New("zip: cannot add non-regular file")
		}
		h, err := FileInfoHeader(info)
		if err != nil {
			return err
		}
		h.Name, h.Method = name, Deflate
		if d.IsDir() {
			h.Name += "/"
		}
		fw, err := w.CreateHeader(h)
		if err != nil || d.IsDir() {
			return err
		}
		f, err := fsys.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(fw, f)
		return err
	})
}

// Close writes the directory. The underlying writer stays open.
func (w *Writer) Close() error {
	if err := w.finish(); err != nil {
		return err
	}
	if w.closed {
		return errors.New("zip: writer closed twice")
	}
	w.closed = true
	le := binary.LittleEndian
	start := w.w.n
	for _, h := range w.files {
		b := le.AppendUint32(nil, centralSignatur)
		version := h.ReaderVersion
		packed, size, offset, extra := h.CompressedSize64, h.UncompressedSize64, h.offset, h.Extra
		if h.isZip64() || h.offset >= max32 {
			field := le.AppendUint16(nil, extraZip64)
			field = le.AppendUint16(field, 24)
			field = le.AppendUint64(field, size)
			field = le.AppendUint64(field, packed)
			extra = append(append([]byte(nil), extra...), le.AppendUint64(field, offset)...)
			packed, size, offset, version = max32, max32, max32, version45
		}
		b = le.AppendUint16(b, h.CreatorVersion)
		b = le.AppendUint16(b, version)
		b = le.AppendUint16(b, h.Flags)
		b = le.AppendUint16(b, h.Method)
		b = le.AppendUint16(b, h.ModifiedTime)
		b = le.AppendUint16(b, h.ModifiedDate)
		b = le.AppendUint32(b, h.CRC32)
		b = le.AppendUint32(b, uint32(packed))
		b = le.AppendUint32(b, uint32(size))
		b = le.AppendUint16(b, uint16(len(h.Name)))
		b = le.AppendUint16(b, uint16(len(extra)))
		b = le.AppendUint16(b, uint16(len(h.Comment)))
		b = append(b, 0, 0, 0, 0)
		b = le.AppendUint32(b, h.ExternalAttrs)
		b = le.AppendUint32(b, uint32(offset))
		b = append(append(append(b, h.Name...), extra...), h.Comment...)
		if _, err := w.w.Write(b); err != nil {
			return err
		}
	}
	if err := w.writeEnd(uint64(start)); err != nil {
		return err
	}
	return w.w.w.Flush()
}

func (w *Writer) writeEnd(start uint64) error {
	le := binary.LittleEndian
	files, size, from := uint64(len(w.files)), uint64(w.w.n)-start, start
	var b []byte
	if files >= max16 || size >= max32 || from >= max32 {
		b = le.AppendUint32(b, end64Signature)
		b = le.AppendUint64(b, 44)
		b = le.AppendUint16(b, version45)
		b = le.AppendUint16(b, version45)
		b = append(b, make([]byte, 8)...)
		b = le.AppendUint64(b, files)
		b = le.AppendUint64(b, files)
		b = le.AppendUint64(b, size)
		b = le.AppendUint64(b, from)
		b = le.AppendUint32(b, end64Locator)
		b = le.AppendUint32(b, 0)
		b = le.AppendUint64(b, uint64(w.w.n))
		b = le.AppendUint32(b, 1)
		files, size, from = max16, max32, max32
	}
	b = le.AppendUint32(b, endSignature)
	b = append(b, 0, 0, 0, 0)
	b = le.AppendUint16(b, uint16(files))
	b = le.AppendUint16(b, uint16(files))
	b = le.AppendUint32(b, uint32(size))
	b = le.AppendUint32(b, uint32(from))
	b = le.AppendUint16(b, uint16(len(w.comment)))
	_, err := w.w.Write(append(b, w.comment...))
	return err
}

type dirWriter struct{}

func (dirWriter) Write(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	return 0, errors.New("zip: write to directory")
}

// A fileWriter counts and writes what the compressor makes.
type fileWriter struct {
	header *written
	zip    *Writer
	size   uint64
	packed *counter
	crc    hash.Hash32
	comp   io.WriteCloser
	closed bool
}

func (f *fileWriter) Write(p []byte) (int, error) {
	n, err := f.zip.w.Write(p)
	f.packed.n += int64(n)
	return n, err
}

type entryWriter struct{ f *fileWriter }

func (w entryWriter) Write(p []byte) (int, error) {
	f := w.f
	if f.closed {
		return 0, errors.New("zip: write to closed file")
	}
	if f.header.raw {
		return f.zip.w.Write(p)
	}
	f.crc.Write(p)
	f.size += uint64(len(p))
	return f.comp.Write(p)
}

func (f *fileWriter) close() error {
	if f.closed {
		return errors.New("zip: file closed twice")
	}
	f.closed = true
	h := f.header.FileHeader
	if !f.header.raw {
		if err := f.comp.Close(); err != nil {
			return err
		}
		h.CRC32 = f.crc.Sum32()
		h.CompressedSize64, h.UncompressedSize64 = uint64(f.packed.n), f.size
		h.CompressedSize, h.UncompressedSize = uint32(h.CompressedSize64), uint32(h.UncompressedSize64)
		if h.isZip64() {
			h.CompressedSize, h.UncompressedSize, h.ReaderVersion = max32, max32, version45
		}
	}
	if !h.hasDescriptor() {
		return nil
	}
	le := binary.LittleEndian
	b := le.AppendUint32(nil, descriptorSign)
	b = le.AppendUint32(b, h.CRC32)
	if h.isZip64() {
		b = le.AppendUint64(b, h.CompressedSize64)
		b = le.AppendUint64(b, h.UncompressedSize64)
	} else {
		b = le.AppendUint32(b, h.CompressedSize)
		b = le.AppendUint32(b, h.UncompressedSize)
	}
	_, err := f.zip.w.Write(b)
	return err
}
