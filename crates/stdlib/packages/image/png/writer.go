package png

import (
	"bufio"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"io"
	"strconv"
)

// An Encoder encodes with options.
type Encoder struct {
	CompressionLevel CompressionLevel
	BufferPool       EncoderBufferPool
}

// An EncoderBufferPool keeps buffers for the next image.
type EncoderBufferPool interface {
	Get() *EncoderBuffer
	Put(*EncoderBuffer)
}

// An EncoderBuffer is what an Encoder needs for an image.
type EncoderBuffer encoder

// A CompressionLevel is how hard the compressor tries.
type CompressionLevel int

const (
	DefaultCompression CompressionLevel = 0
	NoCompression      CompressionLevel = -1
	BestSpeed          CompressionLevel = -2
	BestCompression    CompressionLevel = -3
)

type encoder struct {
	w     io.Writer
	kind  byte
	depth int
	rows  [5][]byte // a row by each filter
	above []byte
}

// Encode writes m as PNG.
func Encode(w io.Writer, m image.Image) error { return new(Encoder).Encode(w, m) }

// Encode writes m as PNG.
func (enc *Encoder) Encode(w io.Writer, m image.Image) error {
	width, height := int64(m.Bounds().Dx()), int64(m.Bounds().Dy())
	if width <= 0 || height <= 0 || width >= 1<<32 || height >= 1<<32 {
		return FormatError("invalid image size: " + strconv.FormatInt(width, 10) + "x" + strconv.FormatInt(height, 10))
	}
	var e *encoder
	if enc.BufferPool != nil {
		if b := enc.BufferPool.Get(); b != nil {
			e = (*encoder)(b)
		}
	}
	if e == nil {
		e = &encoder{}
	}
	if enc.BufferPool != nil {
		defer func() { enc.BufferPool.Put((*EncoderBuffer)(e)) }()
	}
	e.w = w
	pal := e.choose(m)
	if _, err := io.WriteString(w, header); err != nil {
		return err
	}
	head := binary.BigEndian.AppendUint32(nil, uint32(width))
	head = binary.BigEndian.AppendUint32(head, uint32(height))
	if err := e.chunk("IHDR", append(head, byte(e.depth), e.kind, 0, 0, 0)); err != nil {
		return err
	}
	if pal != nil {
		if err := e.palette(pal); err != nil {
			return err
		}
	}
	data := bufio.NewWriterSize(dataWriter{e}, 1<<15)
	level := zlib.DefaultCompression
	switch enc.CompressionLevel {
	case NoCompression:
		level = zlib.NoCompression
	case BestSpeed:
		level = zlib.BestSpeed
	case BestCompression:
		level = zlib.BestCompression
	}
	z, err := zlib.NewWriterLevel(data, level)
	if err != nil {
		return err
	}
	if err := e.image(z, m, level); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	if err := data.Flush(); err != nil {
		return err
	}
	return e.chunk("IEND", nil)
}

func (e *encoder) chunk(name string, data []byte) error {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
	b = append(append(b, name...), data...)
	b = binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
	_, err := e.w.Write(b)
	return err
}

type dataWriter struct{ e *encoder }

func (d dataWriter) Write(p []byte) (int, error) {
	if err := d.e.chunk("IDAT", p); err != nil {
		return 0, err
	}
	return len(p), nil
}

func opaque(m image.Image) bool {
	if o, ok := m.(interface{ Opaque() bool }); ok {
		return o.Opaque()
	}
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if _, _, _, a := m.At(x, y).RGBA(); a != 0xffff {
				return false
			}
		}
	}
	return true
}

// choose sets the kind of color, and gives the palette if there is one.
func (e *encoder) choose(m image.Image) color.Palette {
	e.depth = 8
	if _, ok := m.(image.PalettedImage); ok {
		if pal, ok := m.ColorModel().(color.Palette); ok {
			e.kind = paletted
			switch n := len(pal); {
			case n <= 2:
				e.depth = 1
			case n <= 4:
				e.depth = 2
			case n <= 16:
				e.depth = 4
			}
			return pal
		}
	}
	switch m.ColorModel() {
	case color.GrayModel:
		e.kind = gray
	case color.Gray16Model:
		e.kind, e.depth = gray, 16
	case color.RGBAModel, color.NRGBAModel, color.AlphaModel:
		e.kind = trueAlpha
		if opaque(m) {
			e.kind = trueColor
		}
	default:
		e.kind, e.depth = trueAlpha, 16
		if opaque(m) {
			e.kind = trueColor
		}
	}
	return nil
}

func (e *encoder) palette(p color.Palette) error {
	if len(p) < 1 || len(p) > 256 {
		return FormatError("bad palette length: " + strconv.Itoa(len(p)))
	}
	var colors, alphas []byte
	last := -1
	for i, c := range p {
		n := color.NRGBAModel.Convert(c).(color.NRGBA)
		colors = append(colors, n.R, n.G, n.B)
		alphas = append(alphas, n.A)
		if n.A != 0xff {
			last = i
		}
	}
	if err := e.chunk("PLTE", colors); err != nil || last < 0 {
		return err
	}
	return e.chunk("tRNS", alphas[:last+1])
}

// image writes all rows, each with the filter that seems best.
func (e *encoder) image(w io.Writer, m image.Image, level int) error {
	b := m.Bounds()
	bits := e.depth
	switch e.kind {
	case trueColor:
		bits *= 3
	case trueAlpha:
		bits *= 4
	}
	size := 1 + (bits*b.Dx()+7)/8
	for i := range e.rows {
		e.rows[i] = append(e.rows[i][:0], make([]byte, size)...)
		e.rows[i][0] = byte(i)
	}
	e.above = append(e.above[:0], make([]byte, size)...)
	for y := b.Min.Y; y < b.Max.Y; y++ {
		row := e.rows[0]
		e.fill(row[1:1], m, y)
		best := 0
		if level != zlib.NoCompression && e.kind != paletted && e.depth >= 8 {
			best = e.filter(bits / 8)
		}
		if _, err := w.Write(e.rows[best]); err != nil {
			return err
		}
		e.above, e.rows[0] = e.rows[0], e.above
		e.rows[0][0] = 0
	}
	return nil
}

// fill appends the samples of a row.
func (e *encoder) fill(out []byte, m image.Image, y int) {
	b := m.Bounds()
	word := func(v uint16) { out = append(out, byte(v>>8), byte(v)) }
	if rgba, ok := m.(*image.RGBA); ok && e.kind == trueColor {
		at := rgba.PixOffset(b.Min.X, y)
		for range b.Dx() {
			out = append(out, rgba.Pix[at], rgba.Pix[at+1], rgba.Pix[at+2])
			at += 4
		}
		return
	}
	if nrgba, ok := m.(*image.NRGBA); ok && e.kind == trueAlpha {
		at := nrgba.PixOffset(b.Min.X, y)
		_ = append(out, nrgba.Pix[at:at+4*b.Dx()]...)
		return
	}
	acc, have := 0, 0
	for x := b.Min.X; x < b.Max.X; x++ {
		switch {
		case e.kind == paletted:
			acc = acc<<e.depth | int(m.(image.PalettedImage).ColorIndexAt(x, y))
			if have += e.depth; have == 8 {
				out = append(out, byte(acc))
				acc, have = 0, 0
			}
		case e.kind == gray && e.depth == 8:
			out = append(out, color.GrayModel.Convert(m.At(x, y)).(color.Gray).Y)
		case e.kind == gray:
			word(color.Gray16Model.Convert(m.At(x, y)).(color.Gray16).Y)
		case e.depth == 8:
			c := color.NRGBAModel.Convert(m.At(x, y)).(color.NRGBA)
			out = append(out, c.R, c.G, c.B)
			if e.kind == trueAlpha {
				out = append(out, c.A)
			}
		default:
			c := color.NRGBA64Model.Convert(m.At(x, y)).(color.NRGBA64)
			word(c.R)
			word(c.G)
			word(c.B)
			if e.kind == trueAlpha {
				word(c.A)
			}
		}
	}
	if have > 0 {
		out = append(out, byte(acc<<(8-have)))
	}
}

// filter makes the row by each filter, and picks the one of the least sum.
func (e *encoder) filter(step int) int {
	row, above := e.rows[0][1:], e.above[1:]
	var sums [5]int
	for i, c := range row {
		a, corner := 0, 0
		if i >= step {
			a, corner = int(row[i-step]), int(above[i-step])
		}
		b := int(above[i])
		for f, v := range [5]byte{c, c - byte(a), c - byte(b), c - byte((a+b)/2), c - byte(paeth(a, b, corner))} {
			if f > 0 {
				e.rows[f][i+1] = v
			}
			sums[f] += distance(0, int(int8(v)))
		}
	}
	best := 0
	for _, f := range []int{2, 4, 0, 1, 3} {
		if sums[f] < sums[best] {
			best = f
		}
	}
	return best
}
