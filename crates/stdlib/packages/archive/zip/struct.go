// Package zip is the archive format ZIP, with the extension for large files.
package zip

import (
	"errors"
	"io/fs"
	"path"
	"time"
)

// Methods of compression.
const (
	Store   uint16 = 0
	Deflate uint16 = 8
)

var (
	ErrFormat       = errors.New("zip: not a valid zip file")
	ErrAlgorithm    = errors.New("zip: unsupported compression algorithm")
	ErrChecksum     = errors.New("zip: checksum error")
	ErrInsecurePath = errors.New("zip: insecure file path")
)

// Signatures of records, and sizes of what is always in them.
const (
	fileSignature   = 0x04034b50
	centralSignatur = 0x02014b50
	endSignature    = 0x06054b50
	end64Locator    = 0x07064b50
	end64Signature  = 0x06064b50
	descriptorSign  = 0x08074b50

	fileSize    = 30
	centralSize = 46
	endSize     = 22

	flagDescriptor = 8
	flagUTF8       = 0x800

	version20 = 20
	version45 = 45

	creatorUnix = 3
	creatorFAT  = 0

	extraZip64 = 1
	extraTime  = 0x5455

	max16 = 1<<16 - 1
	max32 = 1<<32 - 1
)

// A FileHeader is what an archive says about a file.
type FileHeader struct {
	Name               string // with slashes; a slash at the end means a directory
	Comment            string
	NonUTF8            bool
	CreatorVersion     uint16
	ReaderVersion      uint16
	Flags              uint16
	Method             uint16
	Modified           time.Time
	ModifiedTime       uint16 // Deprecated: Modified says it.
	ModifiedDate       uint16 // Deprecated: Modified says it.
	CRC32              uint32
	CompressedSize     uint32 // Deprecated: CompressedSize64 says it.
	UncompressedSize   uint32 // Deprecated: UncompressedSize64 says it.
	CompressedSize64   uint64
	UncompressedSize64 uint64
	Extra              []byte
	ExternalAttrs      uint32
}

// FileInfo shows h as a fs.FileInfo.
func (h *FileHeader) FileInfo() fs.FileInfo { return headerInfo{h} }

type headerInfo struct{ h *FileHeader }

func (i headerInfo) Name() string { return path.Base(i.h.Name) }
func (i headerInfo) Size() int64 {
	if i.h.UncompressedSize64 > 0 {
		return int64(i.h.UncompressedSize64)
	}
	return int64(i.h.UncompressedSize)
}
func (i headerInfo) IsDir() bool { return i.Mode().IsDir() }
func (i headerInfo) ModTime() time.Time {
	if i.h.Modified.IsZero() {
		return i.h.ModTime()
	}
	return i.h.Modified.UTC()
}
func (i headerInfo) Mode() fs.FileMode          { return i.h.Mode() }
func (i headerInfo) Type() fs.FileMode          { return i.h.Mode().Type() }
func (i headerInfo) Sys() any                   { return i.h }
func (i headerInfo) Info() (fs.FileInfo, error) { return i, nil }
func (i headerInfo) String() string             { return fs.FormatFileInfo(i) }

// FileInfoHeader makes a header of what fi says.
func FileInfoHeader(fi fs.FileInfo) (*FileHeader, error) {
	size := uint64(fi.Size())
	h := &FileHeader{Name: fi.Name(), UncompressedSize64: size, UncompressedSize: uint32(min(size, max32)), Modified: fi.ModTime()}
	h.ModifiedDate, h.ModifiedTime = toDOS(h.Modified)
	h.SetMode(fi.Mode())
	return h, nil
}

// ModTime is the time of the old fields.
func (h *FileHeader) ModTime() time.Time { return fromDOS(h.ModifiedDate, h.ModifiedTime) }

// SetModTime sets Modified and the old fields.
func (h *FileHeader) SetModTime(t time.Time) {
	t = t.UTC()
	h.Modified = t
	h.ModifiedDate, h.ModifiedTime = toDOS(t)
}

func fromDOS(date, clock uint16) time.Time {
	return time.Date(int(date>>9)+1980, time.Month(date>>5&15), int(date&31),
		int(clock>>11), int(clock>>5&63), int(clock&31)*2, 0, time.UTC)
}

func toDOS(t time.Time) (date, clock uint16) {
	date = uint16(t.Day() + int(t.Month())<<5 + (t.Year()-1980)<<9)
	clock = uint16(t.Second()/2 + t.Minute()<<5 + t.Hour()<<11)
	return
}

// Modes of Unix.
var unixTypes = []struct {
	bits uint32
	mode fs.FileMode
}{
	{0x8000, 0},
	{0x4000, fs.ModeDir},
	{0xa000, fs.ModeSymlink},
	{0x1000, fs.ModeNamedPipe},
	{0xc000, fs.ModeSocket},
	{0x6000, fs.ModeDevice},
	{0x2000, fs.ModeDevice | fs.ModeCharDevice},
}

var unixBits = []struct {
	bits uint32
	mode fs.FileMode
}{{0x800, fs.ModeSetuid}, {0x400, fs.ModeSetgid}, {0x200, fs.ModeSticky}}

// Mode is the mode of the file.
func (h *FileHeader) Mode() (mode fs.FileMode) {
	switch h.CreatorVersion >> 8 {
	case creatorUnix, 19: // Unix and macOS
		m := h.ExternalAttrs >> 16
		mode = fs.FileMode(m & 0o777)
		for _, t := range unixTypes {
			if m&0xf000 == t.bits {
				mode |= t.mode
			}
		}
		for _, b := range unixBits {
			if m&b.bits != 0 {
				mode |= b.mode
			}
		}
	case creatorFAT, 11, 14: // FAT, NTFS and VFAT
		mode = 0o666
		if h.ExternalAttrs&0x10 != 0 {
			mode = fs.ModeDir | 0o777
		}
		if h.ExternalAttrs&1 != 0 {
			mode &^= 0o222
		}
	}
	if len(h.Name) > 0 && h.Name[len(h.Name)-1] == '/' {
		mode |= fs.ModeDir
	}
	return mode
}

// SetMode sets the mode of the file.
func (h *FileHeader) SetMode(mode fs.FileMode) {
	h.CreatorVersion = h.CreatorVersion&0xff | creatorUnix<<8
	m := uint32(mode.Perm())
	for _, t := range unixTypes {
		if mode&fs.ModeType == t.mode {
			m |= t.bits
		}
	}
	for _, b := range unixBits {
		if mode&b.mode != 0 {
			m |= b.bits
		}
	}
	h.ExternalAttrs = m << 16
	if mode&fs.ModeDir != 0 {
		h.ExternalAttrs |= 0x10
	}
	if mode&0o200 == 0 {
		h.ExternalAttrs |= 1
	}
}

func (h *FileHeader) isZip64() bool {
	return h.CompressedSize64 >= max32 || h.UncompressedSize64 >= max32
}

func (h *FileHeader) hasDescriptor() bool { return h.Flags&flagDescriptor != 0 }
