package tar

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A Writer writes an archive entry by entry.
type Writer struct {
	w    io.Writer
	left int64
	pad  int64
	err  error
}

// NewWriter makes a Writer.
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }

// Flush fills the entry up to a block.
func (tw *Writer) Flush() error {
	if tw.err != nil {
		return tw.err
	}
	if tw.left > 0 {
		return fmt.Errorf("archive/tar: missed writing %d bytes", tw.left)
	}
	if _, tw.err = tw.w.Write(make([]byte, tw.pad)); tw.err != nil {
		return tw.err
	}
	tw.pad = 0
	return nil
}

type headerError []string

func (he headerError) Error() string {
	const prefix = "archive/tar: cannot encode header"
	var why []string
	for _, s := range he {
		if s != "" {
			why = append(why, s)
		}
	}
	if len(why) == 0 {
		return prefix
	}
	return prefix + ": " + strings.Join(why, "; and ")
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= 0x80 || r == 0 })
}

// WriteHeader begins an entry of hdr.Size bytes.
func (tw *Writer) WriteHeader(hdr *Header) error {
	if err := tw.Flush(); err != nil {
		return err
	}
	h := *hdr
	if h.Format == FormatUnknown {
		h.ModTime = h.ModTime.Round(time.Second)
		h.AccessTime, h.ChangeTime = time.Time{}, time.Time{}
	}
	if h.Typeflag == TypeRegA {
		h.Typeflag = TypeReg
		if strings.HasSuffix(h.Name, "/") {
			h.Typeflag = TypeDir
		}
	}
	pax, why, err := h.needs()
	if err != nil {
		return err
	}
	switch {
	case h.Format&FormatUSTAR != 0 && h.Format&FormatPAX == 0 && len(pax) > 0:
		return headerError{"Format specifies USTAR", why}
	case h.Format == FormatGNU:
		return tw.gnu(&h)
	}
	if len(pax) > 0 {
		if err := tw.paxHeader(&h, pax); err != nil {
			return err
		}
	}
	return tw.entry(&h, "ustar\x0000")
}

// needs is what only PAX can say, and why; an error if it can't either.
func (h *Header) needs() (pax map[string]string, why string, err error) {
	pax = map[string]string{}
	text := func(s string, size int, name, key string) {
		if len(s) > size || !isASCII(s) {
			if key == "path" && isASCII(s) {
				if _, _, ok := split(s); ok {
					return
				}
			}
			why = fmt.Sprintf("USTAR cannot encode %s=%q", name, s)
			if strings.Contains(s, "\x00") {
				err = headerError{fmt.Sprintf("invalid PAX record: %q", key+" = "+s)}
				return
			}
			pax[key] = s
		}
	}
	number := func(n int64, size int, name, key string) {
		if !fits(size, n) {
			why = fmt.Sprintf("USTAR cannot encode %s=%d", name, n)
			if key == "" {
				err = headerError{why, fmt.Sprintf("PAX cannot encode %s=%d", name, n), fmt.Sprintf("GNU cannot encode %s=%d", name, n)}
				return
			}
			pax[key] = strconv.FormatInt(n, 10)
		}
	}
	when := func(t time.Time, name, key string) {
		if t.IsZero() {
			return
		}
		if key != "mtime" || !fits(12, t.Unix()) || t.Nanosecond() != 0 {
			why = fmt.Sprintf("USTAR cannot encode %s=%v", name, t)
			pax[key] = timeText(t)
		}
	}
	text(h.Name, 100, "Name", "path")
	text(h.Linkname, 100, "Linkname", "linkpath")
	text(h.Uname, 32, "Uname", "uname")
	text(h.Gname, 32, "Gname", "gname")
	number(h.Mode, 8, "Mode", "")
	number(int64(h.Uid), 8, "Uid", "uid")
	number(int64(h.Gid), 8, "Gid", "gid")
	number(h.Size, 12, "Size", "size")
	when(h.ModTime, "ModTime", "mtime")
	when(h.AccessTime, "AccessTime", "atime")
	when(h.ChangeTime, "ChangeTime", "ctime")
	if h.Size < 0 {
		err = headerError{"negative size on header-only type"}
		if h.Typeflag == TypeReg {
			err = headerError{"negative size"}
		}
	}
	for k, v := range h.Xattrs {
		pax[paxPrefix+k] = v
	}
	for k, v := range h.PAXRecords {
		pax[k] = v
	}
	return
}

func timeText(t time.Time) string {
	secs, nanos := t.Unix(), t.Nanosecond()
	if nanos == 0 {
		return strconv.FormatInt(secs, 10)
	}
	sign := ""
	if secs < 0 {
		sign = "-"
		secs = -(secs + 1)
		nanos = -(nanos - 1e9)
	}
	return strings.TrimRight(fmt.Sprintf("%s%d.%09d", sign, secs, nanos), "0")
}

// split cuts a long name for USTAR.
func split(name string) (prefix, suffix string, ok bool) {
	length := len(name)
	if length <= 100 {
		return "", name, false
	}
	if length > 156 {
		length = 156
	} else if name[length-1] == '/' {
		length--
	}
	i := strings.LastIndex(name[:length], "/")
	n := len(name) - i - 1
	if i <= 0 || n > 100 || n == 0 || i > 155 {
		return "", "", false
	}
	return name[:i], name[i+1:], true
}

func record(key, value string) string {
	size := len(key) + len(value) + 3
	size += len(strconv.Itoa(size))
	r := strconv.Itoa(size) + " " + key + "=" + value + "\n"
	if len(r) != size {
		r = strconv.Itoa(len(r)) + " " + key + "=" + value + "\n"
	}
	return r
}

func (tw *Writer) paxHeader(h *Header, pax map[string]string) error {
	var keys []string
	for k := range pax {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	var data strings.Builder
	for _, k := range keys {
		data.WriteString(record(k, pax[k]))
	}
	name, kind := "", byte(TypeXHeader)
	if h.Typeflag == TypeXGlobalHeader {
		name, kind = h.Name, TypeXGlobalHeader
		if name == "" {
			name = "GlobalHead.0.0"
		}
	} else {
		dir, file := path.Split(h.Name)
		name = path.Join(dir, "PaxHeaders.0", file)
	}
	return tw.extra(name, kind, data.String(), "ustar\x0000")
}

// extra writes an entry that belongs to the next.
func (tw *Writer) extra(name string, kind byte, data, magic string) error {
	ascii := strings.Map(func(r rune) rune {
		if r < 0x80 && r != 0 {
			return r
		}
		return -1
	}, name)
	if len(ascii) > 100 {
		ascii = ascii[:100]
	}
	ascii = strings.TrimRight(ascii, "/")
	if err := tw.entry(&Header{Typeflag: kind, Name: ascii, Size: int64(len(data))}, magic); err != nil {
		return err
	}
	if _, err := io.WriteString(tw, data); err != nil {
		return err
	}
	return tw.Flush()
}

func (tw *Writer) gnu(h *Header) error {
	const magic = "ustar  \x00"
	if len(h.Name) > 100 {
		if err := tw.extra("././@LongLink", TypeGNULongName, h.Name+"\x00", magic); err != nil {
			return err
		}
	}
	if len(h.Linkname) > 100 {
		if err := tw.extra("././@LongLink", TypeGNULongLink, h.Linkname+"\x00", magic); err != nil {
			return err
		}
	}
	return tw.entry(h, magic)
}

// entry writes the block of an entry; what it can't hold is cut.
func (tw *Writer) entry(h *Header, magic string) error {
	var b block
	ascii := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r < 0x80 && r != 0 {
				return r
			}
			return -1
		}, s)
	}
	number := func(f [2]int, n int64) {
		if !fits(f[1], n) {
			n = 0
		}
		b.setNumber(f, n)
	}
	name := h.Name
	if prefix, suffix, ok := split(name); ok && isASCII(name) && magic[5] == 0 {
		b.setText(atPrefix, prefix)
		name = suffix
	}
	b.setText(atName, ascii(name))
	b.setText(atLink, ascii(h.Linkname))
	b[placeType] = h.Typeflag
	number(atMode, h.Mode)
	number(atUid, int64(h.Uid))
	number(atGid, int64(h.Gid))
	number(atSize, h.Size)
	when := h.ModTime
	if when.IsZero() {
		when = time.Unix(0, 0)
	}
	number(atTime, when.Unix())
	b.setText(atUname, ascii(h.Uname))
	b.setText(atGname, ascii(h.Gname))
	switch h.Typeflag {
	case TypeXHeader, TypeXGlobalHeader, TypeGNULongName, TypeGNULongLink:
	default:
		number(atDevmajor, h.Devmajor)
		number(atDevminor, h.Devminor)
	}
	copy(b[placeMagic:], magic)
	sum, _ := b.sum()
	b.setText(atSum, fmt.Sprintf("%06o\x00 ", sum))
	if _, tw.err = tw.w.Write(b[:]); tw.err != nil {
		return tw.err
	}
	tw.left = h.Size
	switch h.Typeflag {
	case TypeLink, TypeSymlink, TypeChar, TypeBlock, TypeDir, TypeFifo:
		tw.left = 0
	}
	tw.pad = -tw.left & (blockSize - 1)
	return nil
}

// AddFS adds all files of a file system.
func (tw *Writer) AddFS(fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		link := ""
		if d.Type() == fs.ModeSymlink {
			if link, err = fs.ReadLink(fsys, name); err != nil {
				return err
			}
		} else if !d.IsDir() && !info.Mode().IsRegular() {
			return errors.New("tar: cannot add non-regular file")
		}
		h, err := FileInfoHeader(info, link)
		if err != nil {
			return err
		}
		h.Name = name
		if d.IsDir() {
			h.Name += "/"
		}
		if err := tw.WriteHeader(h); err != nil || !d.Type().IsRegular() {
			return err
		}
		f, err := fsys.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(tw, f)
		return err
	})
}

// Write writes the entry; no more than its size fits.
func (tw *Writer) Write(b []byte) (int, error) {
	if tw.err != nil {
		return 0, tw.err
	}
	over := int64(len(b)) > tw.left
	if over {
		b = b[:tw.left]
	}
	n, err := tw.w.Write(b)
	tw.left -= int64(n)
	switch {
	case err != nil:
		tw.err = err
		return n, err
	case over:
		return n, ErrWriteTooLong
	}
	return n, nil
}

// Close ends the archive. The underlying writer stays open.
func (tw *Writer) Close() error {
	if tw.err == ErrWriteAfterClose {
		return nil
	}
	if tw.left > 0 && tw.err == nil {
		return tw.Flush()
	}
	err := tw.Flush()
	if err == nil {
		_, err = tw.w.Write(make([]byte, 2*blockSize))
	}
	tw.err = ErrWriteAfterClose
	return err
}
