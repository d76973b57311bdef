// Package tar is the archive format tar: USTAR, with the extensions of PAX and
// the long names of GNU.
package tar

import (
	"errors"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"time"
)

var (
	ErrHeader          = errors.New("archive/tar: invalid tar header")
	ErrWriteTooLong    = errors.New("archive/tar: write too long")
	ErrFieldTooLong    = errors.New("archive/tar: header field too long")
	ErrWriteAfterClose = errors.New("archive/tar: write after close")
	ErrInsecurePath    = errors.New("archive/tar: insecure file path")
)

// Kinds of entries.
const (
	TypeReg           = '0'
	TypeRegA          = '\x00' // Deprecated: TypeReg says it.
	TypeLink          = '1'
	TypeSymlink       = '2'
	TypeChar          = '3'
	TypeBlock         = '4'
	TypeDir           = '5'
	TypeFifo          = '6'
	TypeCont          = '7'
	TypeXHeader       = 'x'
	TypeXGlobalHeader = 'g'
	TypeGNUSparse     = 'S'
	TypeGNULongName   = 'L'
	TypeGNULongLink   = 'K'
)

// A Format is a kind of archive, or several.
type Format int

const (
	FormatUnknown Format = 0
	FormatUSTAR   Format = 2
	FormatPAX     Format = 4
	FormatGNU     Format = 8
)

func (f Format) String() string {
	var names []string
	for _, known := range []struct {
		f    Format
		name string
	}{{FormatUSTAR, "USTAR"}, {FormatPAX, "PAX"}, {FormatGNU, "GNU"}} {
		if f&known.f != 0 {
			names = append(names, known.name)
		}
	}
	switch len(names) {
	case 0:
		return "<unknown>"
	case 1:
		return names[0]
	}
	return "(" + strings.Join(names, " | ") + ")"
}

// A Header is what an archive says about an entry.
type Header struct {
	Typeflag byte
	Name     string
	Linkname string
	Size     int64
	Mode     int64
	Uid      int
	Gid      int
	Uname    string
	Gname    string

	ModTime    time.Time
	AccessTime time.Time
	ChangeTime time.Time

	Devmajor int64
	Devminor int64

	Xattrs     map[string]string // Deprecated: PAXRecords says it.
	PAXRecords map[string]string
	Format     Format
}

// FileInfoNames gives the names of owners.
type FileInfoNames interface {
	fs.FileInfo
	Uname() (string, error)
	Gname() (string, error)
}

const (
	blockSize = 512
	paxPrefix = "SCHILY.xattr."

	bitSetuid = 0o4000
	bitSetgid = 0o2000
	bitSticky = 0o1000
)

// FileInfo shows h as a fs.FileInfo.
func (h *Header) FileInfo() fs.FileInfo { return headerInfo{h} }

type headerInfo struct{ h *Header }

func (i headerInfo) Size() int64        { return i.h.Size }
func (i headerInfo) IsDir() bool        { return i.Mode().IsDir() }
func (i headerInfo) ModTime() time.Time { return i.h.ModTime }
func (i headerInfo) Sys() any           { return i.h }
func (i headerInfo) String() string     { return fs.FormatFileInfo(i) }

func (i headerInfo) Name() string {
	if i.IsDir() {
		return path.Base(path.Clean(i.h.Name))
	}
	return path.Base(i.h.Name)
}

var kinds = map[byte]fs.FileMode{
	TypeSymlink: fs.ModeSymlink,
	TypeChar:    fs.ModeDevice | fs.ModeCharDevice,
	TypeBlock:   fs.ModeDevice,
	TypeDir:     fs.ModeDir,
	TypeFifo:    fs.ModeNamedPipe,
}

func (i headerInfo) Mode() fs.FileMode {
	mode := fs.FileMode(i.h.Mode).Perm() | kinds[i.h.Typeflag]
	if i.h.Mode&bitSetuid != 0 {
		mode |= fs.ModeSetuid
	}
	if i.h.Mode&bitSetgid != 0 {
		mode |= fs.ModeSetgid
	}
	if i.h.Mode&bitSticky != 0 {
		mode |= fs.ModeSticky
	}
	switch i.h.Mode &^ 0o7777 {
	case 0o40000:
		mode |= fs.ModeDir
	case 0o10000:
		mode |= fs.ModeNamedPipe
	case 0o120000:
		mode |= fs.ModeSymlink
	case 0o60000:
		mode |= fs.ModeDevice
	case 0o20000:
		mode |= fs.ModeDevice | fs.ModeCharDevice
	case 0o140000:
		mode |= fs.ModeSocket
	}
	return mode
}

// FileInfoHeader makes a header of what fi says; link is where a symbolic link
// leads.
func FileInfoHeader(fi fs.FileInfo, link string) (*Header, error) {
	if fi == nil {
		return nil, errors.New("archive/tar: FileInfo is nil")
	}
	mode := fi.Mode()
	h := &Header{Name: fi.Name(), ModTime: fi.ModTime(), Mode: int64(mode.Perm())}
	switch {
	case mode.IsRegular():
		h.Typeflag = TypeReg
		h.Size = fi.Size()
	case fi.IsDir():
		h.Typeflag = TypeDir
		h.Name += "/"
	case mode&fs.ModeSymlink != 0:
		h.Typeflag = TypeSymlink
		h.Linkname = link
	case mode&fs.ModeDevice != 0:
		h.Typeflag = TypeBlock
		if mode&fs.ModeCharDevice != 0 {
			h.Typeflag = TypeChar
		}
	case mode&fs.ModeNamedPipe != 0:
		h.Typeflag = TypeFifo
	case mode&fs.ModeSocket != 0:
		return nil, errors.New("archive/tar: sockets not supported")
	default:
		return nil, errors.New("archive/tar: unknown file mode " + mode.String())
	}
	if mode&fs.ModeSetuid != 0 {
		h.Mode |= bitSetuid
	}
	if mode&fs.ModeSetgid != 0 {
		h.Mode |= bitSetgid
	}
	if mode&fs.ModeSticky != 0 {
		h.Mode |= bitSticky
	}
	if sys, ok := fi.Sys().(*Header); ok {
		h.Uid, h.Gid, h.Uname, h.Gname = sys.Uid, sys.Gid, sys.Uname, sys.Gname
		h.AccessTime, h.ChangeTime = sys.AccessTime, sys.ChangeTime
		h.Xattrs = sys.Xattrs
		if sys.Typeflag == TypeLink {
			h.Typeflag, h.Size, h.Linkname = TypeLink, 0, sys.Linkname
		}
		if sys.PAXRecords != nil {
			h.PAXRecords = map[string]string{}
			for k, v := range sys.PAXRecords {
				h.PAXRecords[k] = v
			}
		}
	}
	if n, ok := fi.(FileInfoNames); ok {
		var err error
		if h.Gname, err = n.Gname(); err != nil {
			return nil, err
		}
		if h.Uname, err = n.Uname(); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// A block is a header as it is in the archive.
type block [blockSize]byte

// Places of its fields.
var (
	atName     = [2]int{0, 100}
	atMode     = [2]int{100, 8}
	atUid      = [2]int{108, 8}
	atGid      = [2]int{116, 8}
	atSize     = [2]int{124, 12}
	atTime     = [2]int{136, 12}
	atSum      = [2]int{148, 8}
	atLink     = [2]int{157, 100}
	atUname    = [2]int{265, 32}
	atGname    = [2]int{297, 32}
	atDevmajor = [2]int{329, 8}
	atDevminor = [2]int{337, 8}
	atPrefix   = [2]int{345, 155}
)

const (
	placeType  = 156
	placeMagic = 257
)

func (b *block) field(f [2]int) []byte { return b[f[0] : f[0]+f[1]] }

func (b *block) text(f [2]int) string {
	s, _, _ := strings.Cut(string(b.field(f)), "\x00")
	return s
}

// number reads octal digits, or GNU's binary form.
func (b *block) number(f [2]int) (int64, error) {
	p := b.field(f)
	if p[0]&0x80 != 0 {
		invert := byte(0)
		if p[0]&0x40 != 0 {
			invert = 0xff
		}
		var x uint64
		for i, c := range p {
			c ^= invert
			if i == 0 {
				c &= 0x7f
			}
			if x>>56 > 0 {
				return 0, ErrHeader
			}
			x = x<<8 | uint64(c)
		}
		if x>>63 > 0 {
			return 0, ErrHeader
		}
		if invert == 0xff {
			return ^int64(x), nil
		}
		return int64(x), nil
	}
	s := strings.Trim(string(p), " \x00")
	if s == "" {
		return 0, nil
	}
	s, _, _ = strings.Cut(s, "\x00")
	x, err := strconv.ParseUint(s, 8, 64)
	if err != nil {
		return 0, ErrHeader
	}
	return int64(x), nil
}

func (b *block) setText(f [2]int, s string) {
	p := b.field(f)
	clear(p)
	copy(p, s)
}

// fits reports whether x can be octal in a field of n bytes.
func fits(n int, x int64) bool { return x >= 0 && (n >= 22 || x < 1<<(3*(n-1))) }

func (b *block) setNumber(f [2]int, x int64) {
	s := strconv.FormatInt(x, 8)
	if pad := f[1] - 1 - len(s); pad > 0 {
		s = strings.Repeat("0", pad) + s
	}
	b.setText(f, s)
}

// sum is the sum of the bytes, those of the sum itself as blanks.
func (b *block) sum() (unsigned, signed int64) {
	for i, c := range b {
		if i >= atSum[0] && i < atSum[0]+atSum[1] {
			c = ' '
		}
		unsigned += int64(c)
		signed += int64(int8(c))
	}
	return
}
