package gif

import (
	"bufio"
	"bytes"
	"compress/lzw"
	"errors"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"io"
)

// Options are for Encode.
type Options struct {
	NumColors int // at most, from 1 to 256
	Quantizer draw.Quantizer
	Drawer    draw.Drawer
}

type encoder struct {
	w           *bufio.Writer
	err         error
	g           GIF
	globalTable []byte
}

func (e *encoder) write(p ...byte) {
	if e.err == nil {
		_, e.err = e.w.Write(p)
	}
}

// sizeBits is the exponent, less one, of the least power of two that is n.
func sizeBits(n int) int {
	for i := range 8 {
		if n <= 2<<i {
			return i
		}
	}
	return -1
}

func word(n int) (low, high byte) { return byte(n), byte(n >> 8) }

// table is a palette filled up to a power of two, with its size.
func table(p color.Palette) ([]byte, int, error) {
	if len(p) == 0 || len(p) > 256 {
		return nil, 0, errors.New("gif: cannot encode color table with more than 256 entries")
	}
	bits := sizeBits(len(p))
	b := make([]byte, 3*2<<bits)
	for i, c := range p {
		if c == nil {
			return nil, 0, errors.New("gif: cannot encode color table with nil entries")
		}
		r, g, bl, _ := c.RGBA()
		b[3*i], b[3*i+1], b[3*i+2] = byte(r>>8), byte(g>>8), byte(bl>>8)
	}
	return b, bits, nil
}

func (e *encoder) header() {
	e.write([]byte("GIF89a")...)
	w0, w1 := word(e.g.Config.Width)
	h0, h1 := word(e.g.Config.Height)
	e.write(w0, w1, h0, h1)
	if p, ok := e.g.Config.ColorModel.(color.Palette); ok && len(p) > 0 {
		b, bits, err := table(p)
		if err != nil && e.err == nil {
			e.err = err
			return
		}
		e.globalTable = b
		e.write(hasTable|byte(bits), e.g.BackgroundIndex, 0)
		e.write(b...)
	} else {
		e.write(0, 0, 0)
	}
	if len(e.g.Image) > 1 && e.g.LoopCount >= 0 {
		e.write(blockExtension, extApplication, 11)
		e.write([]byte("NETSCAPE2.0")...)
		l0, l1 := word(e.g.LoopCount)
		e.write(3, 1, l0, l1, 0)
	}
}

func (e *encoder) frame(m *image.Paletted, delay int, disposal byte) {
	if e.err != nil {
		return
	}
	if len(m.Palette) == 0 {
		e.err = errors.New("gif: cannot encode image block with empty palette")
		return
	}
	b := m.Bounds()
	if b.Min.X < 0 || b.Max.X >= 1<<16 || b.Min.Y < 0 || b.Max.Y >= 1<<16 {
		e.err = errors.New("gif: image block is too large to encode")
		return
	}
	if !b.In(image.Rectangle{Max: image.Point{e.g.Config.Width, e.g.Config.Height}}) {
		e.err = errors.New("gif: image block is out of bounds")
		return
	}
	transparent := -1
	for i, c := range m.Palette {
		if c == nil {
			e.err = errors.New("gif: cannot encode color table with nil entries")
			return
		}
		if _, _, _, a := c.RGBA(); a == 0 {
			transparent = i
			break
		}
	}
	if delay > 0 || disposal != 0 || transparent != -1 {
		flags := disposal << 2
		index := 0
		if transparent >= 0 {
			flags |= 1
			index = transparent
		}
		d0, d1 := word(delay)
		e.write(blockExtension, extControl, 4, flags, d0, d1, byte(index), 0)
	}
	e.write(blockImage)
	for _, n := range []int{b.Min.X, b.Min.Y, b.Dx(), b.Dy()} {
		n0, n1 := word(n)
		e.write(n0, n1)
	}
	own, bits, err := table(m.Palette)
	if err != nil {
		e.err = err
		return
	}
	if len(own) <= len(e.globalTable) && e.sameColors(m.Palette) {
		e.write(0)
	} else {
		e.write(hasTable | byte(bits))
		e.write(own...)
	}
	litWidth := max(bits+1, 2)
	e.write(byte(litWidth))
	var data bytes.Buffer
	z := lzw.NewWriter(&data, lzw.LSB, litWidth)
	for y := b.Min.Y; y < b.Max.Y; y++ {
		i := m.PixOffset(b.Min.X, y)
		if _, err := z.Write(m.Pix[i : i+b.Dx()]); err != nil && e.err == nil {
			e.err = err
			return
		}
	}
	z.Close()
	for data.Len() > 0 {
		part := data.Next(255)
		e.write(byte(len(part)))
		e.write(part...)
	}
	e.write(0)
}

// sameColors reports whether the colors of p are those of the global table.
func (e *encoder) sameColors(p color.Palette) bool {
	global := e.g.Config.ColorModel.(color.Palette)
	if len(p) > len(global) {
		return false
	}
	own, _, _ := table(p)
	return bytes.Equal(own[:3*len(p)], e.globalTable[:3*len(p)])
}

// EncodeAll writes all frames.
func EncodeAll(w io.Writer, g *GIF) error {
	if len(g.Image) == 0 {
		return errors.New("gif: must provide at least one image")
	}
	if len(g.Image) != len(g.Delay) {
		return errors.New("gif: mismatched image and delay lengths")
	}
	e := encoder{w: bufio.NewWriter(w), g: *g}
	if e.g.Disposal != nil && len(e.g.Image) != len(e.g.Disposal) {
		return errors.New("gif: mismatched image and disposal lengths")
	}
	if e.g.Config == (image.Config{}) {
		p := g.Image[0].Bounds().Max
		e.g.Config.Width, e.g.Config.Height = p.X, p.Y
	} else if e.g.Config.ColorModel != nil {
		if _, ok := e.g.Config.ColorModel.(color.Palette); !ok {
			return errors.New("gif: GIF color model must be a color.Palette")
		}
	}
	e.header()
	for i, m := range g.Image {
		disposal := uint8(0)
		if g.Disposal != nil {
			disposal = g.Disposal[i]
		}
		e.frame(m, g.Delay[i], disposal)
	}
	e.write(blockTrailer)
	if e.err != nil {
		return e.err
	}
	return e.w.Flush()
}

// Encode writes an image, with fewer colors if need be.
func Encode(w io.Writer, m image.Image, o *Options) error {
	b := m.Bounds()
	if b.Dx() >= 1<<16 || b.Dy() >= 1<<16 {
		return errors.New("gif: image is too large to encode")
	}
	opts := Options{}
	if o != nil {
		opts = *o
	}
	if opts.NumColors < 1 || 256 < opts.NumColors {
		opts.NumColors = 256
	}
	if opts.Drawer == nil {
		opts.Drawer = draw.FloydSteinberg
	}
	pm, _ := m.(*image.Paletted)
	if pm == nil {
		if p, ok := m.ColorModel().(color.Palette); ok {
			pm = image.NewPaletted(b, p)
			for y := b.Min.Y; y < b.Max.Y; y++ {
				for x := b.Min.X; x < b.Max.X; x++ {
					pm.Set(x, y, p.Convert(m.At(x, y)))
				}
			}
		}
	}
	if pm == nil || len(pm.Palette) > opts.NumColors {
		pm = image.NewPaletted(b, palette.Plan9[:opts.NumColors])
		if opts.Quantizer != nil {
			pm.Palette = opts.Quantizer.Quantize(make(color.Palette, 0, opts.NumColors), m)
		}
		opts.Drawer.Draw(pm, b, m, b.Min)
	}
	if pm.Rect.Min != (image.Point{}) {
		moved := *pm
		moved.Rect = moved.Rect.Sub(moved.Rect.Min)
		pm = &moved
	}
	return EncodeAll(w, &GIF{
		Image:  []*image.Paletted{pm},
		Delay:  []int{0},
		Config: image.Config{ColorModel: pm.Palette, Width: b.Dx(), Height: b.Dy()},
	})
}
