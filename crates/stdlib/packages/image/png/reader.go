// Package png is the image format PNG.
package png

import (
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"hash"
	"hash/crc32"
	"image"
	"image/color"
	"io"
)

const header = "\x89PNG\r\n\x1a\n"

func init() { image.RegisterFormat("png", header, Decode, DecodeConfig) }

// Kinds of color.
const (
	gray      = 0
	trueColor = 2
	paletted  = 3
	grayAlpha = 4
	trueAlpha = 6
)

// A FormatError is data that is no PNG.
type FormatError string

func (e FormatError) Error() string { return "png: invalid format: " + string(e) }

// An UnsupportedError is data that is PNG, of a kind that is not supported.
type UnsupportedError string

func (e UnsupportedError) Error() string { return "png: unsupported feature: " + string(e) }

var errOrder = FormatError("chunk out of order")

// Where in the file the decoder is.
const (
	atStart = iota
	seenHeader
	seenPalette
	seenTransparency
	seenData
	seenEnd
)

type decoder struct {
	r             io.Reader
	img           image.Image
	crc           hash.Hash32
	width, height int
	depth         int
	kind          int
	interlaced    bool
	palette       color.Palette
	stage         int
	left          uint32 // of a data chunk
	transparent   []byte // of a chunk tRNS for gray or true color
	onlyConfig    bool
}

// Decode decodes an image.
func Decode(r io.Reader) (image.Image, error) {
	d, err := run(r, false)
	if err != nil {
		return nil, err
	}
	return d.img, nil
}

// DecodeConfig decodes what stands before the pixels.
func DecodeConfig(r io.Reader) (image.Config, error) {
	d, err := run(r, true)
	if err != nil {
		return image.Config{}, err
	}
	var m color.Model
	switch d.kind {
	case gray:
		m = pick(d.depth == 16, color.Gray16Model, color.GrayModel)
	case trueColor:
		m = pick(d.depth == 16, color.RGBA64Model, color.RGBAModel)
	case paletted:
		m = d.palette
	default:
		m = pick(d.depth == 16, color.NRGBA64Model, color.NRGBAModel)
	}
	return image.Config{ColorModel: m, Width: d.width, Height: d.height}, nil
}

func pick(deep bool, a, b color.Model) color.Model {
	if deep {
		return a
	}
	return b
}

func run(r io.Reader, onlyConfig bool) (*decoder, error) {
	d := &decoder{r: r, crc: crc32.NewIEEE(), onlyConfig: onlyConfig}
	var magic [len(header)]byte
	if _, err := io.ReadFull(r, magic[:]); err != nil {
		return nil, noEOF(err)
	}
	if string(magic[:]) != header {
		return nil, FormatError("not a PNG file")
	}
	for d.stage != seenEnd {
		if onlyConfig && (d.stage == seenHeader && d.kind != paletted || d.stage >= seenPalette) {
			break
		}
		if err := d.chunk(); err != nil {
			return nil, noEOF(err)
		}
	}
	return d, nil
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (d *decoder) chunk() error {
	var b [8]byte
	if _, err := io.ReadFull(d.r, b[:]); err != nil {
		return err
	}
	n := binary.BigEndian.Uint32(b[:])
	d.crc.Reset()
	d.crc.Write(b[4:])
	name := string(b[4:])
	switch name {
	case "IHDR":
		if d.stage != atStart {
			return errOrder
		}
		d.stage = seenHeader
		return d.head(n)
	case "PLTE":
		if d.stage != seenHeader {
			return errOrder
		}
		d.stage = seenPalette
		return d.colors(n)
	case "tRNS":
		if d.kind == paletted && d.stage != seenPalette || d.stage != seenHeader && d.stage != seenPalette {
			return errOrder
		}
		d.stage = seenTransparency
		return d.alpha(n)
	case "IDAT":
		if d.stage < seenHeader || d.stage > seenData || d.stage == seenHeader && d.kind == paletted {
			return errOrder
		}
		if d.stage == seenData {
			break // what is left over
		}
		d.stage = seenData
		d.left = n
		var err error
		if d.img, err = d.pixels(); err != nil {
			return err
		}
		return d.check()
	case "IEND":
		if d.stage != seenData {
			return errOrder
		}
		d.stage = seenEnd
		if n != 0 {
			return FormatError("bad IEND length")
		}
		return d.check()
	}
	if n > 0x7fffffff {
		return FormatError(fmt.Sprintf("Bad chunk length: %d", n))
	}
	if _, err := io.CopyN(d.crc, d.r, int64(n)); err != nil {
		return err
	}
	return d.check()
}

// check compares the checksum of a chunk.
func (d *decoder) check() error {
	var b [4]byte
	if _, err := io.ReadFull(d.r, b[:]); err != nil {
		return err
	}
	if binary.BigEndian.Uint32(b[:]) != d.crc.Sum32() {
		return FormatError("invalid checksum")
	}
	return nil
}

// take reads a small chunk whole.
func (d *decoder) take(n uint32) ([]byte, error) {
	b := make([]byte, n)
	if _, err := io.ReadFull(d.r, b); err != nil {
		return nil, err
	}
	d.crc.Write(b)
	return b, nil
}

func (d *decoder) head(n uint32) error {
	if n != 13 {
		return FormatError("bad IHDR length")
	}
	b, err := d.take(n)
	if err != nil {
		return err
	}
	if b[10] != 0 {
		return UnsupportedError("compression method")
	}
	if b[11] != 0 {
		return UnsupportedError("filter method")
	}
	if b[12] > 1 {
		return FormatError("invalid interlace method")
	}
	d.interlaced = b[12] == 1
	w, h := int32(binary.BigEndian.Uint32(b)), int32(binary.BigEndian.Uint32(b[4:]))
	if w <= 0 || h <= 0 {
		return FormatError("non-positive dimension")
	}
	if int64(w)*int64(h) > 1<<59 {
		return UnsupportedError("dimension overflow")
	}
	d.width, d.height, d.depth, d.kind = int(w), int(h), int(b[8]), int(b[9])
	ok := d.depth == 8
	switch d.kind {
	case gray:
		ok = d.depth == 1 || d.depth == 2 || d.depth == 4 || d.depth == 8 || d.depth == 16
	case paletted:
		ok = d.depth == 1 || d.depth == 2 || d.depth == 4 || d.depth == 8
	case trueColor, grayAlpha, trueAlpha:
		ok = d.depth == 8 || d.depth == 16
	default:
		ok = false
	}
	if !ok {
		return UnsupportedError(fmt.Sprintf("bit depth %d, color type %d", d.depth, d.kind))
	}
	return d.check()
}

func (d *decoder) colors(n uint32) error {
	if n%3 != 0 || n == 0 || n > 3*256 || d.kind == paletted && int(n/3) > 1<<d.depth {
		return FormatError("bad PLTE length")
	}
	b, err := d.take(n)
	if err != nil {
		return err
	}
	switch d.kind {
	case paletted:
		for i := 0; i < len(b); i += 3 {
			d.palette = append(d.palette, color.RGBA{b[i], b[i+1], b[i+2], 0xff})
		}
	case trueColor, trueAlpha:
		// A hint for others.
	default:
		return FormatError("PLTE, color type mismatch")
	}
	return d.check()
}

func (d *decoder) alpha(n uint32) error {
	switch d.kind {
	case gray, trueColor:
		want := uint32(2)
		if d.kind == trueColor {
			want = 6
		}
		if n != want {
			return FormatError("bad tRNS length")
		}
		b, err := d.take(n)
		if err != nil {
			return err
		}
		d.transparent = b
	case paletted:
		if n > 256 {
			return FormatError("bad tRNS length")
		}
		b, err := d.take(n)
		if err != nil {
			return err
		}
		for len(d.palette) < len(b) {
			d.palette = append(d.palette, color.RGBA{0, 0, 0, 0xff})
		}
		for i, a := range b {
			c := d.palette[i].(color.RGBA)
			d.palette[i] = color.NRGBA{c.R, c.G, c.B, a}
		}
	default:
		return FormatError("tRNS, color type mismatch")
	}
	return d.check()
}

// Read reads the data of all data chunks.
func (d *decoder) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for d.left == 0 {
		if err := d.check(); err != nil {
			return 0, err
		}
		var b [8]byte
		if _, err := io.ReadFull(d.r, b[:]); err != nil {
			return 0, err
		}
		if string(b[4:]) != "IDAT" {
			return 0, FormatError("not enough pixel data")
		}
		d.left = binary.BigEndian.Uint32(b[:])
		d.crc.Reset()
		d.crc.Write(b[4:])
	}
	n, err := d.r.Read(p[:min(len(p), int(d.left))])
	d.crc.Write(p[:n])
	d.left -= uint32(n)
	return n, err
}

// The passes of an interlaced image: first column and row, and the steps.
var passes = [7][4]int{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}

func (d *decoder) pixels() (image.Image, error) {
	r, err := zlib.NewReader(d)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	t := d.newTarget()
	if d.interlaced {
		for _, p := range passes {
			w, h := (d.width-p[0]+p[2]-1)/p[2], (d.height-p[1]+p[3]-1)/p[3]
			if w <= 0 || h <= 0 {
				continue
			}
			if err := d.pass(r, t, w, h, p); err != nil {
				return nil, err
			}
		}
	} else if err := d.pass(r, t, d.width, d.height, [4]int{0, 0, 1, 1}); err != nil {
		return nil, err
	}
	// Nothing may follow but the checksum.
	var end [1]byte
	n, err := r.Read(end[:])
	if err != nil && err != io.EOF {
		return nil, FormatError(err.Error())
	}
	if n != 0 || d.left != 0 {
		return nil, FormatError("too much pixel data")
	}
	return t.img, nil
}

// pass reads one pass of w×h pixels.
func (d *decoder) pass(r io.Reader, t *target, w, h int, p [4]int) error {
	perPixel := map[int]int{gray: 1, trueColor: 3, paletted: 1, grayAlpha: 2, trueAlpha: 4}[d.kind] * d.depth
	size := (w*perPixel + 7) / 8
	now, before := make([]byte, size+1), make([]byte, size+1)
	step := (perPixel + 7) / 8
	for y := range h {
		if _, err := io.ReadFull(r, now); err != nil {
			if err == io.EOF || err == io.ErrUnexpectedEOF {
				return FormatError("not enough pixel data")
			}
			return err
		}
		if err := unfilter(now[0], now[1:], before[1:], step); err != nil {
			return err
		}
		t.row(now[1:], w, p[0], p[1]+y*p[3], p[2])
		now, before = before, now
	}
	return nil
}

// unfilter undoes a row's filter; step is the distance to the pixel before.
func unfilter(filter byte, row, above []byte, step int) error {
	switch filter {
	case 0:
	case 1:
		for i := step; i < len(row); i++ {
			row[i] += row[i-step]
		}
	case 2:
		for i, c := range above {
			row[i] += c
		}
	case 3:
		for i := range row {
			left := 0
			if i >= step {
				left = int(row[i-step])
			}
			row[i] += byte((left + int(above[i])) / 2)
		}
	case 4:
		for i := range row {
			a, c := 0, 0
			if i >= step {
				a, c = int(row[i-step]), int(above[i-step])
			}
			row[i] += byte(paeth(a, int(above[i]), c))
		}
	default:
		return FormatError("bad filter type")
	}
	return nil
}

// paeth is the neighbor that is nearest to left + above - corner.
func paeth(a, b, c int) int {
	pa, pb, pc := distance(b, c), distance(a, c), distance(a+b, 2*c)
	switch {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func distance(x, y int) int { return max(x-y, y-x) }
