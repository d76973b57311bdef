package zip

import (
	"bufio"
	"encoding/binary"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// A Reader lists an archive.
type Reader struct {
	r             io.ReaderAt
	File          []*File
	Comment       string
	decompressors map[uint16]Decompressor
}

// A ReadCloser is a Reader of a file that must be closed.
type ReadCloser struct {
	f *os.File
	Reader
}

// A File is a file in an archive.
type File struct {
	FileHeader
	zip    *Reader
	offset int64
}

// OpenReader opens an archive by its name.
func OpenReader(name string) (*ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	fi, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, err
	}
	r := &ReadCloser{f: f}
	if err = r.init(f, fi.Size()); err != nil && err != ErrInsecurePath {
		f.Close()
		return nil, err
	}
	return r, err
}

// NewReader lists an archive of size bytes.
func NewReader(r io.ReaderAt, size int64) (*Reader, error) {
	if size < 0 {
		return nil, errors.New("zip: size cannot be negative")
	}
	zr := new(Reader)
	if err := zr.init(r, size); err != nil && err != ErrInsecurePath {
		return nil, err
	}
	return zr, nil
}

// Close closes the file.
func (rc *ReadCloser) Close() error { return rc.f.Close() }

// RegisterDecompressor sets what decompresses a method here.
func (r *Reader) RegisterDecompressor(method uint16, dcomp Decompressor) {
	if r.decompressors == nil {
		r.decompressors = map[uint16]Decompressor{}
	}
	r.decompressors[method] = dcomp
}

func (r *Reader) decompressor(method uint16) Decompressor {
	if d := r.decompressors[method]; d != nil {
		return d
	}
	return decompressor(method)
}

// place is where the directory of the archive is.
type place struct {
	files      uint64
	size, from int64
	base       int64 // of all offsets
	comment    string
}

func (r *Reader) init(rdr io.ReaderAt, size int64) error {
	end, err := findEnd(rdr, size)
	if err != nil {
		return err
	}
	r.r, r.Comment = rdr, end.comment
	if end.files > uint64(size-end.base)/fileSize {
		return ErrFormat
	}
	buf := bufio.NewReader(io.NewSectionReader(rdr, end.base+end.from, size-end.base-end.from))
	for {
		f := &File{zip: r}
		err := f.readCentral(buf)
		if err == ErrFormat || err == io.ErrUnexpectedEOF || err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		f.offset += end.base
		r.File = append(r.File, f)
	}
	if uint16(len(r.File)) != uint16(end.files) {
		if err == nil {
			err = ErrFormat
		}
		return err
	}
	return nil
}

func findEnd(r io.ReaderAt, size int64) (*place, error) {
	var buf []byte
	at := -1
	for _, n := range []int64{1024, 65 << 10} {
		n = min(n, size)
		buf = make([]byte, n)
		if _, err := r.ReadAt(buf, size-n); err != nil && err != io.EOF {
			return nil, err
		}
		for i := len(buf) - endSize; i >= 0; i-- {
			if binary.LittleEndian.Uint32(buf[i:]) == endSignature {
				if i+endSize+int(binary.LittleEndian.Uint16(buf[i+20:])) <= len(buf) {
					at = i
					break
				}
			}
		}
		if at >= 0 || n == size {
			break
		}
	}
	if at < 0 {
		return nil, ErrFormat
	}
	start := size - int64(len(buf)) + int64(at)
	b := buf[at:]
	le := binary.LittleEndian
	p := &place{files: uint64(le.Uint16(b[10:])), size: int64(le.Uint32(b[12:])), from: int64(le.Uint32(b[16:]))}
	p.comment = string(b[22 : 22+int(le.Uint16(b[20:]))])
	if p.files == max16 || p.size == max32 || p.from == max32 {
		var loc [20]byte
		if start >= 20 {
			if _, err := r.ReadAt(loc[:], start-20); err == nil && le.Uint32(loc[:]) == end64Locator {
				from := int64(le.Uint64(loc[8:]))
				var e [56]byte
				if _, err := r.ReadAt(e[:], from); err != nil || le.Uint32(e[:]) != end64Signature {
					return nil, ErrFormat
				}
				p.files, p.size, p.from = le.Uint64(e[32:]), int64(le.Uint64(e[40:])), int64(le.Uint64(e[48:]))
				start = from
			}
		}
	}
	p.base = start - p.size - p.from
	if p.from < 0 || p.from >= size && p.files > 0 || p.base < 0 {
		return nil, ErrFormat
	}
	// Offsets may count from the start of the file although something stands
	// before the archive.
	if p.base > 0 {
		var sig [4]byte
		if _, err := r.ReadAt(sig[:], p.from); err == nil && le.Uint32(sig[:]) == centralSignatur {
			p.base = 0
		}
	}
	return p, nil
}

func (f *File) readCentral(r io.Reader) error {
	var b [centralSize]byte
	if _, err := io.ReadFull(r, b[:]); err != nil {
		return err
	}
	le := binary.LittleEndian
	if le.Uint32(b[:]) != centralSignatur {
		return ErrFormat
	}
	f.CreatorVersion, f.ReaderVersion = le.Uint16(b[4:]), le.Uint16(b[6:])
	f.Flags, f.Method = le.Uint16(b[8:]), le.Uint16(b[10:])
	f.ModifiedTime, f.ModifiedDate = le.Uint16(b[12:]), le.Uint16(b[14:])
	f.CRC32 = le.Uint32(b[16:])
	f.CompressedSize, f.UncompressedSize = le.Uint32(b[20:]), le.Uint32(b[24:])
	f.CompressedSize64, f.UncompressedSize64 = uint64(f.CompressedSize), uint64(f.UncompressedSize)
	name, extra, comment := int(le.Uint16(b[28:])), int(le.Uint16(b[30:])), int(le.Uint16(b[32:]))
	f.ExternalAttrs = le.Uint32(b[38:])
	f.offset = int64(le.Uint32(b[42:]))
	rest := make([]byte, name+extra+comment)
	if _, err := io.ReadFull(r, rest); err != nil {
		return err
	}
	f.Name, f.Extra, f.Comment = string(rest[:name]), rest[name:name+extra], string(rest[name+extra:])
	nameOK, nameWide := utf8Text(f.Name)
	commentOK, commentWide := utf8Text(f.Comment)
	switch {
	case !nameOK || !commentOK:
		f.NonUTF8 = true
	case !nameWide && !commentWide:
		f.NonUTF8 = false
	default:
		f.NonUTF8 = f.Flags&flagUTF8 == 0
	}
	return f.readExtra()
}

// utf8Text reports whether s is UTF-8, and whether it needs to be said so.
func utf8Text(s string) (ok, wide bool) {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if r < 0x20 || r > 0x7d || r == '\\' {
			if r == utf8.RuneError && n == 1 {
				return false, false
			}
			wide = true
		}
	}
	return true, wide
}

// readExtra takes large sizes and times out of the extra fields.
func (f *File) readExtra() error {
	le := binary.LittleEndian
	needSize, needPacked, needOffset := f.UncompressedSize == max32, f.CompressedSize == max32, f.offset == max32
	var modified time.Time
	for b := f.Extra; len(b) >= 4; {
		tag, n := le.Uint16(b), int(le.Uint16(b[2:]))
		b = b[4:]
		if len(b) < n {
			break
		}
		field := b[:n]
		b = b[n:]
		switch tag {
		case extraZip64:
			take := func(need *bool, to func(uint64)) bool {
				if *need {
					if len(field) < 8 {
						return false
					}
					to(le.Uint64(field))
					field = field[8:]
					*need = false
				}
				return true
			}
			if !take(&needSize, func(v uint64) { f.UncompressedSize64 = v }) ||
				!take(&needPacked, func(v uint64) { f.CompressedSize64 = v }) ||
				!take(&needOffset, func(v uint64) { f.offset = int64(v) }) {
				return ErrFormat
			}
		case extraTime:
			if len(field) >= 5 && field[0]&1 != 0 {
				modified = time.Unix(int64(le.Uint32(field[1:])), 0)
			}
		}
	}
	old := fromDOS(f.ModifiedDate, f.ModifiedTime)
	f.Modified = old
	if !modified.IsZero() {
		f.Modified = modified.UTC()
		if f.ModifiedTime != 0 || f.ModifiedDate != 0 {
			offset := old.Sub(modified.UTC()).Round(15 * time.Minute)
			f.Modified = modified.In(zoneOf(offset))
		}
	}
	if needPacked || needOffset {
		return ErrFormat
	}
	return nil
}

func zoneOf(offset time.Duration) *time.Location {
	if offset < -12*time.Hour || offset > 14*time.Hour {
		offset = 0
	}
	return time.FixedZone("", int(offset/time.Second))
}

// DataOffset is the place of the compressed data in the archive.
func (f *File) DataOffset() (int64, error) {
	var b [fileSize]byte
	if _, err := f.zip.r.ReadAt(b[:], f.offset); err != nil {
		return 0, err
	}
	if binary.LittleEndian.Uint32(b[:]) != fileSignature {
		return 0, ErrFormat
	}
	return f.offset + fileSize + int64(binary.LittleEndian.Uint16(b[26:])) + int64(binary.LittleEndian.Uint16(b[28:])), nil
}

// OpenRaw reads the data of the file as it is in the archive.
func (f *File) OpenRaw() (io.Reader, error) {
	at, err := f.DataOffset()
	if err != nil {
		return nil, err
	}
	return io.NewSectionReader(f.zip.r, at, int64(f.CompressedSize64)), nil
}

type dirReader struct{ err error }

func (r *dirReader) Read([]byte) (int, error) { return 0, r.err }
func (r *dirReader) Close() error             { return nil }

// Open reads the file.
func (f *File) Open() (io.ReadCloser, error) {
	at, err := f.DataOffset()
	if err != nil {
		return nil, err
	}
	if strings.HasSuffix(f.Name, "/") {
		if f.UncompressedSize64 != 0 {
			return &dirReader{ErrFormat}, nil
		}
		return &dirReader{io.EOF}, nil
	}
	dcomp := f.zip.decompressor(f.Method)
	if dcomp == nil {
		return nil, ErrAlgorithm
	}
	size := int64(f.CompressedSize64)
	rc := dcomp(io.NewSectionReader(f.zip.r, at, size))
	c := &checksumReader{rc: rc, hash: crc32.NewIEEE(), f: f}
	if f.hasDescriptor() {
		c.descriptor = io.NewSectionReader(f.zip.r, at+size, 16)
	}
	return c, nil
}

type checksumReader struct {
	rc         io.ReadCloser
	hash       hash.Hash32
	n          uint64
	f          *File
	descriptor io.Reader
	err        error
}

func (r *checksumReader) Stat() (fs.FileInfo, error) { return headerInfo{&r.f.FileHeader}, nil }

func (r *checksumReader) Read(b []byte) (n int, err error) {
	if r.err != nil {
		return 0, r.err
	}
	n, err = r.rc.Read(b)
	r.hash.Write(b[:n])
	r.n += uint64(n)
	if r.n > r.f.UncompressedSize64 {
		return 0, ErrFormat
	}
	if err == nil {
		return
	}
	if err == io.EOF {
		if r.n != r.f.UncompressedSize64 {
			return 0, io.ErrUnexpectedEOF
		}
		switch {
		case r.descriptor != nil:
			if derr := r.readDescriptor(); derr != nil {
				err = derr
				if derr == io.EOF {
					err = io.ErrUnexpectedEOF
				}
			} else if r.hash.Sum32() != r.f.CRC32 {
				err = ErrChecksum
			}
		case r.f.CRC32 != 0 && r.hash.Sum32() != r.f.CRC32:
			err = ErrChecksum
		}
	}
	r.err = err
	return
}

// readDescriptor compares the checksum behind the data.
func (r *checksumReader) readDescriptor() error {
	var b [12]byte
	if _, err := io.ReadFull(r.descriptor, b[:4]); err != nil {
		return err
	}
	off := 0
	if binary.LittleEndian.Uint32(b[:]) != descriptorSign {
		off = 4
	}
	if _, err := io.ReadFull(r.descriptor, b[off:]); err != nil {
		return err
	}
	if binary.LittleEndian.Uint32(b[:]) != r.f.CRC32 {
		return ErrChecksum
	}
	return nil
}

func (r *checksumReader) Close() error { return r.rc.Close() }

// An entry is a file or directory of the archive as a file system.
type entry struct {
	name string // clean
	file *File  // nil for a directory that is only implied
	dir  bool
}

func (e entry) Name() string { return path.Base(e.name) }
func (e entry) Size() int64 {
	if e.dir {
		return 0
	}
	return headerInfo{&e.file.FileHeader}.Size()
}
func (e entry) Mode() fs.FileMode {
	if e.dir {
		return fs.ModeDir | 0o555
	}
	return e.file.Mode()
}
func (e entry) Type() fs.FileMode { return e.Mode().Type() }
func (e entry) IsDir() bool       { return e.dir }
func (e entry) Sys() any          { return nil }
func (e entry) ModTime() time.Time {
	if e.file == nil {
		return time.Time{}
	}
	return e.file.Modified.UTC()
}
func (e entry) Info() (fs.FileInfo, error) { return e, nil }
func (e entry) String() string {
	if e.dir {
		return fs.FormatDirEntry(e)
	}
	return fs.FormatFileInfo(headerInfo{&e.file.FileHeader})
}

// find looks a name up; list is what is in it, if it is a directory.
func (r *Reader) find(name string) (e entry, list []fs.DirEntry, ok bool) {
	prefix := name + "/"
	if name == "." {
		prefix = ""
		e, ok = entry{name: ".", dir: true}, true
	}
	seen := map[string]int{}
	for _, f := range r.File {
		full := strings.TrimSuffix(path.Clean("/" + strings.ReplaceAll(f.Name, `\`, "/")), "/")
		if full == "" {
			continue
		}
		full = full[1:]
		isDir := strings.HasSuffix(f.Name, "/")
		if full == name && name != "." {
			e, ok = entry{name, f, isDir || e.dir}, true
			continue
		}
		rest, below := strings.CutPrefix(full, prefix)
		if !below {
			continue
		}
		if !ok {
			e, ok = entry{name: name, dir: true}, true
		}
		e.dir = true
		first, _, deeper := strings.Cut(rest, "/")
		if i, had := seen[first]; had {
			if !deeper {
				list[i] = entry{prefix + first, f, isDir}
			}
			continue
		}
		seen[first] = len(list)
		child := entry{name: prefix + first, dir: true}
		if !deeper {
			child = entry{prefix + first, f, isDir}
		}
		list = append(list, child)
	}
	slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return
}

// Open opens a file of the archive as fs.FS wants it.
func (r *Reader) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	e, list, ok := r.find(name)
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if e.dir {
		return &openDir{e, list}, nil
	}
	rc, err := e.file.Open()
	if err != nil {
		return nil, err
	}
	return rc.(fs.File), nil
}

type openDir struct {
	e    entry
	list []fs.DirEntry
}

func (d *openDir) Close() error               { return nil }
func (d *openDir) Stat() (fs.FileInfo, error) { return d.e, nil }
func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.e.name, Err: errors.New("is a directory")}
}

func (d *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.list)
	if count > 0 {
		if n == 0 {
			return nil, io.EOF
		}
		n = min(n, count)
	}
	out := slices.Clone(d.list[:n])
	d.list = d.list[n:]
	return out, nil
}
