package tar

import (
	"io"
	"strconv"
	"strings"
	"time"
)

// A Reader reads an archive entry by entry.
type Reader struct {
	r    io.Reader
	left int64 // of the entry
	pad  int64 // behind it
	blk  block
	err  error
}

// NewReader makes a Reader.
func NewReader(r io.Reader) *Reader { return &Reader{r: r} }

// Next goes on to the next entry; io.EOF is the end.
func (tr *Reader) Next() (*Header, error) {
	if tr.err != nil {
		return nil, tr.err
	}
	h, err := tr.next()
	tr.err = err
	return h, err
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (tr *Reader) next() (*Header, error) {
	var pax map[string]string
	var longName, longLink string
	format := FormatUSTAR | FormatPAX | FormatGNU
	for {
		if _, err := io.CopyN(io.Discard, tr.r, tr.left); err != nil {
			return nil, noEOF(err)
		}
		if n, err := io.CopyN(io.Discard, tr.r, tr.pad); err != nil && (err != io.EOF || n > 0) {
			return nil, err
		}
		tr.left, tr.pad = 0, 0
		h, err := tr.header()
		if err != nil {
			return nil, err
		}
		tr.left = h.Size
		switch h.Typeflag {
		case TypeLink, TypeSymlink, TypeChar, TypeBlock, TypeDir, TypeFifo:
			tr.left = 0
		}
		tr.pad = -tr.left & (blockSize - 1)
		switch h.Typeflag {
		case TypeXHeader, TypeXGlobalHeader:
			format &= FormatPAX
			records, err := tr.records()
			if err != nil {
				return nil, err
			}
			if h.Typeflag == TypeXGlobalHeader {
				return &Header{Name: h.Name, Typeflag: h.Typeflag, Xattrs: nil, PAXRecords: records, Format: format & h.Format & FormatPAX}, nil
			}
			pax = records
			continue
		case TypeGNULongName, TypeGNULongLink:
			format &= FormatGNU
			data, err := io.ReadAll(tr)
			if err != nil {
				return nil, err
			}
			s, _, _ := strings.Cut(string(data), "\x00")
			if h.Typeflag == TypeGNULongName {
				longName = s
			} else {
				longLink = s
			}
			continue
		}
		if err := h.merge(pax); err != nil {
			return nil, err
		}
		if longName != "" {
			h.Name = longName
		}
		if longLink != "" {
			h.Linkname = longLink
		}
		if h.Typeflag == TypeRegA {
			h.Typeflag = TypeReg
			if strings.HasSuffix(h.Name, "/") {
				h.Typeflag = TypeDir
			}
		}
		if h.Typeflag == TypeReg || h.Typeflag == TypeCont || h.Typeflag > '7' {
			tr.left = h.Size
			tr.pad = -tr.left & (blockSize - 1)
		}
		if h.Format&format != 0 {
			h.Format &= format
		}
		if h.Format == FormatUSTAR|FormatPAX {
			if pax != nil {
				h.Format = FormatPAX
			} else {
				h.Format = FormatUSTAR
			}
		}
		return h, nil
	}
}

// records reads the data of a PAX header: lines of a length, a key and a
// value.
func (tr *Reader) records() (map[string]string, error) {
	data, err := io.ReadAll(tr)
	if err != nil {
		return nil, err
	}
	records := map[string]string{}
	for s := string(data); s != ""; {
		size, rest, ok := strings.Cut(s, " ")
		n, err := strconv.Atoi(size)
		if !ok || err != nil || n < 5 || n > len(s) || s[n-1] != '\n' || n-1 < len(size)+1 {
			return nil, ErrHeader
		}
		key, value, ok := strings.Cut(rest[:n-len(size)-2], "=")
		if !ok || key == "" || strings.Contains(key, "\x00") {
			return nil, ErrHeader
		}
		if value == "" {
			delete(records, key)
		} else {
			records[key] = value
		}
		s = s[n:]
	}
	return records, nil
}

// merge takes what PAX says better.
func (h *Header) merge(pax map[string]string) (err error) {
	for k, v := range pax {
		var n int64
		switch k {
		case "path":
			h.Name = v
		case "linkpath":
			h.Linkname = v
		case "uname":
			h.Uname = v
		case "gname":
			h.Gname = v
		case "uid":
			n, err = strconv.ParseInt(v, 10, 64)
			h.Uid = int(n)
		case "gid":
			n, err = strconv.ParseInt(v, 10, 64)
			h.Gid = int(n)
		case "atime":
			h.AccessTime, err = paxTime(v)
		case "mtime":
			h.ModTime, err = paxTime(v)
		case "ctime":
			h.ChangeTime, err = paxTime(v)
		case "size":
			h.Size, err = strconv.ParseInt(v, 10, 64)
		default:
			if name, ok := strings.CutPrefix(k, paxPrefix); ok {
				if h.Xattrs == nil {
					h.Xattrs = map[string]string{}
				}
				h.Xattrs[name] = v
			}
		}
		if err != nil {
			return ErrHeader
		}
	}
	h.PAXRecords = pax
	return nil
}

func paxTime(s string) (time.Time, error) {
	whole, part, _ := strings.Cut(s, ".")
	secs, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return time.Time{}, ErrHeader
	}
	if strings.Trim(part, "0123456789") != "" {
		return time.Time{}, ErrHeader
	}
	part = (part + "000000000")[:9]
	nanos, _ := strconv.ParseInt(part, 10, 64)
	if strings.HasPrefix(whole, "-") {
		nanos = -nanos
	}
	return time.Unix(secs, nanos), nil
}

func (tr *Reader) header() (*Header, error) {
	b := &tr.blk
	if _, err := io.ReadFull(tr.r, b[:]); err != nil {
		return nil, err // io.EOF is fine here
	}
	if *b == (block{}) {
		if _, err := io.ReadFull(tr.r, b[:]); err != nil {
			return nil, err
		}
		if *b == (block{}) {
			return nil, io.EOF
		}
		return nil, ErrHeader
	}
	sum, err := b.number(atSum)
	unsigned, signed := b.sum()
	if err != nil || sum != unsigned && sum != signed {
		return nil, ErrHeader
	}
	h := &Header{Typeflag: b[placeType], Name: b.text(atName), Linkname: b.text(atLink)}
	number := func(f [2]int) int64 {
		n, e := b.number(f)
		if e != nil {
			err = e
		}
		return n
	}
	h.Size = number(atSize)
	if h.Size < 0 {
		return nil, ErrHeader
	}
	h.Mode = number(atMode)
	h.Uid, h.Gid = int(number(atUid)), int(number(atGid))
	h.ModTime = time.Unix(number(atTime), 0)
	switch magic := string(b[placeMagic : placeMagic+8]); {
	case magic == "ustar\x0000":
		h.Format = FormatUSTAR | FormatPAX
	case magic == "ustar  \x00":
		h.Format = FormatGNU
	}
	if h.Format != FormatUnknown {
		h.Uname, h.Gname = b.text(atUname), b.text(atGname)
		h.Devmajor, h.Devminor = number(atDevmajor), number(atDevminor)
		if h.Format&FormatUSTAR != 0 {
			if prefix := b.text(atPrefix); prefix != "" {
				h.Name = prefix + "/" + h.Name
			}
		}
	}
	if err != nil {
		return nil, err
	}
	return h, nil
}

// Read reads the entry; io.EOF is its end.
func (tr *Reader) Read(b []byte) (int, error) {
	if tr.err != nil {
		return 0, tr.err
	}
	if tr.left == 0 {
		return 0, io.EOF
	}
	n, err := tr.r.Read(b[:min(int64(len(b)), tr.left)])
	tr.left -= int64(n)
	switch {
	case err == io.EOF && tr.left > 0:
		err = io.ErrUnexpectedEOF
	case err == nil && tr.left == 0:
		err = io.EOF
	}
	if err != nil && err != io.EOF {
		tr.err = err
	}
	return n, err
}
