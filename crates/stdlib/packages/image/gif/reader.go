// Package gif is the image format GIF.
package gif

import (
	"bufio"
	"bytes"
	"compress/lzw"
	"errors"
	"fmt"
	"image"
	"image/color"
	"io"
)

func init() { image.RegisterFormat("gif", "GIF8?a", Decode, DecodeConfig) }

// How a frame leaves the screen.
const (
	DisposalNone       = 1
	DisposalBackground = 2
	DisposalPrevious   = 3
)

// Kinds of blocks and bits of their flags.
const (
	blockExtension = 0x21
	blockImage     = 0x2c
	blockTrailer   = 0x3b

	extText        = 0x01
	extControl     = 0xf9
	extComment     = 0xfe
	extApplication = 0xff

	hasTable   = 0x80
	interlaced = 0x40
	sizeMask   = 7
)

var errNotEnough = errors.New("gif: not enough image data")

// A GIF is an image of several frames.
type GIF struct {
	Image           []*image.Paletted
	Delay           []int // of each frame, in hundredths of a second
	LoopCount       int   // 0 for ever, -1 shows each frame once
	Disposal        []byte
	Config          image.Config
	BackgroundIndex byte
}

type decoder struct {
	r           *bufio.Reader
	g           GIF
	global      color.Palette
	delay       int
	disposal    byte
	transparent int // an index, or -1
	loops       int
}

// Decode decodes the first frame.
func Decode(r io.Reader) (image.Image, error) {
	d, err := run(r, true, false)
	if err != nil {
		return nil, err
	}
	return d.g.Image[0], nil
}

// DecodeAll decodes all frames.
func DecodeAll(r io.Reader) (*GIF, error) {
	d, err := run(r, false, false)
	if err != nil {
		return nil, err
	}
	return &d.g, nil
}

// DecodeConfig decodes what stands before the frames.
func DecodeConfig(r io.Reader) (image.Config, error) {
	d, err := run(r, false, true)
	if err != nil {
		return image.Config{}, err
	}
	return d.g.Config, nil
}

func run(r io.Reader, first, onlyConfig bool) (*decoder, error) {
	d := &decoder{r: bufio.NewReader(r), transparent: -1, loops: -1}
	if err := d.header(); err != nil || onlyConfig {
		return d, err
	}
	for {
		kind, err := d.r.ReadByte()
		if err != nil {
			return d, fmt.Errorf("gif: reading frames: %v", noEOF(err))
		}
		switch kind {
		case blockExtension:
			if err := d.extension(); err != nil {
				return d, err
			}
		case blockImage:
			if err := d.frame(); err != nil {
				return d, err
			}
			if first {
				return d, nil
			}
		case blockTrailer:
			if len(d.g.Image) == 0 {
				return d, errors.New("gif: missing image data")
			}
			d.g.LoopCount = d.loops
			return d, nil
		default:
			return d, fmt.Errorf("gif: unknown block type: 0x%.2x", kind)
		}
	}
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (d *decoder) take(n int) ([]byte, error) {
	b := make([]byte, n)
	_, err := io.ReadFull(d.r, b)
	return b, noEOF(err)
}

func (d *decoder) header() error {
	b, err := d.take(13)
	if err != nil {
		return fmt.Errorf("gif: reading header: %v", err)
	}
	if v := string(b[:6]); v != "GIF87a" && v != "GIF89a" {
		return fmt.Errorf("gif: can't recognize format %q", v)
	}
	d.g.Config.Width, d.g.Config.Height = int(b[6])|int(b[7])<<8, int(b[8])|int(b[9])<<8
	if b[10]&hasTable != 0 {
		d.g.BackgroundIndex = b[11]
		if d.global, err = d.table(b[10]); err != nil {
			return err
		}
		d.g.Config.ColorModel = d.global
	}
	return nil
}

func (d *decoder) table(flags byte) (color.Palette, error) {
	n := 1 << (1 + flags&sizeMask)
	b, err := d.take(3 * n)
	if err != nil {
		return nil, fmt.Errorf("gif: reading color table: %s", err)
	}
	p := make(color.Palette, n)
	for i := range p {
		p[i] = color.RGBA{b[3*i], b[3*i+1], b[3*i+2], 0xff}
	}
	return p, nil
}

// block reads a sub-block, nil at the end of them.
func (d *decoder) block() ([]byte, error) {
	n, err := d.r.ReadByte()
	if n == 0 || err != nil {
		return nil, noEOF(err)
	}
	return d.take(int(n))
}

func (d *decoder) extension() error {
	kind, err := d.r.ReadByte()
	if err != nil {
		return fmt.Errorf("gif: reading extension: %v", noEOF(err))
	}
	switch kind {
	case extText:
		_, err = d.take(13)
	case extControl:
		b, err := d.take(6)
		if err != nil {
			return fmt.Errorf("gif: can't read graphic control: %s", err)
		}
		if b[0] != 4 || b[5] != 0 {
			return fmt.Errorf("gif: invalid graphic control extension block size: %d", b[0])
		}
		d.disposal = b[1] >> 2 & 7
		d.delay = int(b[2]) | int(b[3])<<8
		if b[1]&1 != 0 {
			d.transparent = int(b[4])
		}
		return nil
	case extComment:
	case extApplication:
		b, err := d.block()
		if err != nil {
			return fmt.Errorf("gif: reading extension: %v", err)
		}
		if string(b) == "NETSCAPE2.0" {
			b, err := d.block()
			if err != nil {
				return fmt.Errorf("gif: reading extension: %v", err)
			}
			if len(b) == 0 {
				return nil
			}
			if len(b) == 3 && b[0] == 1 {
				d.loops = int(b[1]) | int(b[2])<<8
			}
		}
	default:
		return fmt.Errorf("gif: unknown extension 0x%.2x", kind)
	}
	if err != nil {
		return fmt.Errorf("gif: reading extension: %v", err)
	}
	for {
		b, err := d.block()
		if err != nil {
			return fmt.Errorf("gif: reading extension: %v", err)
		}
		if len(b) == 0 {
			return nil
		}
	}
}

func (d *decoder) frame() error {
	b, err := d.take(9)
	if err != nil {
		return fmt.Errorf("gif: can't read image descriptor: %s", err)
	}
	word := func(i int) int { return int(b[i]) | int(b[i+1])<<8 }
	left, top, w, h := word(0), word(2), word(4), word(6)
	if left+w > d.g.Config.Width || top+h > d.g.Config.Height {
		return errors.New("gif: frame bounds larger than image bounds")
	}
	pal := d.global
	if b[8]&hasTable != 0 {
		if pal, err = d.table(b[8]); err != nil {
			return err
		}
	} else if pal == nil {
		return errors.New("gif: no color table")
	}
	if d.transparent >= 0 {
		pal = append(color.Palette(nil), pal...)
		for len(pal) <= d.transparent {
			pal = append(pal, color.RGBA{})
		}
		pal[d.transparent] = color.RGBA{}
	}
	width, err := d.r.ReadByte()
	if err != nil {
		return fmt.Errorf("gif: reading image data: %v", noEOF(err))
	}
	if width < 2 || width > 8 {
		return fmt.Errorf("gif: pixel size in decode out of range: %d", width)
	}
	var data []byte
	for {
		part, err := d.block()
		if err != nil {
			return fmt.Errorf("gif: reading image data: %v", err)
		}
		if part == nil {
			break
		}
		data = append(data, part...)
	}
	m := image.NewPaletted(image.Rect(left, top, left+w, top+h), pal)
	n, err := io.ReadFull(lzw.NewReader(bytes.NewReader(data), lzw.LSB, int(width)), m.Pix)
	if n < len(m.Pix) {
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			return errNotEnough
		}
		return fmt.Errorf("gif: reading image data: %v", err)
	}
	for _, c := range m.Pix {
		if int(c) >= len(pal) {
			return errors.New("gif: invalid pixel value")
		}
	}
	if b[8]&interlaced != 0 {
		straighten(m)
	}
	d.g.Image = append(d.g.Image, m)
	d.g.Delay = append(d.g.Delay, d.delay)
	d.g.Disposal = append(d.g.Disposal, d.disposal)
	d.delay, d.transparent = 0, -1
	return nil
}

// straighten puts the rows of an interlaced frame in order.
func straighten(m *image.Paletted) {
	out := make([]uint8, len(m.Pix))
	w, h := m.Rect.Dx(), m.Rect.Dy()
	at := 0
	for _, p := range [4][2]int{{0, 8}, {4, 8}, {2, 4}, {1, 2}} {
		for y := p[0]; y < h; y += p[1] {
			copy(out[y*w:], m.Pix[at:at+w])
			at += w
		}
	}
	m.Pix = out
}
