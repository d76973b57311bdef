package image

import "image/color"

// A Config is what an image is without its pixels.
type Config struct {
	ColorModel    color.Model
	Width, Height int
}

// An Image has a color at each place of a rectangle.
type Image interface {
	ColorModel() color.Model
	Bounds() Rectangle
	At(x, y int) color.Color
}

// A RGBA64Image gives colors that need no allocation.
type RGBA64Image interface {
	RGBA64At(x, y int) color.RGBA64
	Image
}

// A PalettedImage has colors of a palette.
type PalettedImage interface {
	ColorIndexAt(x, y int) uint8
	Image
}

// Paletted is an image of indexes into a palette.
type Paletted struct {
	Pix     []uint8
	Stride  int
	Rect    Rectangle
	Palette color.Palette
}

// NewPaletted makes an image of colors of p.
func NewPaletted(r Rectangle, p color.Palette) *Paletted {
	return &Paletted{make([]uint8, room(1, r, "Paletted")), r.Dx(), r, p}
}

func (p *Paletted) ColorModel() color.Model { return p.Palette }
func (p *Paletted) Bounds() Rectangle       { return p.Rect }

func (p *Paletted) At(x, y int) color.Color {
	if len(p.Palette) == 0 {
		return nil
	}
	return p.Palette[p.ColorIndexAt(x, y)]
}

// RGBA64At is the color of a pixel.
func (p *Paletted) RGBA64At(x, y int) color.RGBA64 {
	if len(p.Palette) == 0 {
		return color.RGBA64{}
	}
	r, g, b, a := p.At(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// PixOffset is the place of a pixel in Pix.
func (p *Paletted) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + x - p.Rect.Min.X }

// Set sets a pixel to the color that is nearest.
func (p *Paletted) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.Pix[p.PixOffset(x, y)] = uint8(p.Palette.Index(c))
	}
}

// SetRGBA64 sets a pixel to the color that is nearest.
func (p *Paletted) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// ColorIndexAt is the index of a pixel.
func (p *Paletted) ColorIndexAt(x, y int) uint8 {
	if !(Point{x, y}).In(p.Rect) {
		return 0
	}
	return p.Pix[p.PixOffset(x, y)]
}

// SetColorIndex sets the index of a pixel.
func (p *Paletted) SetColorIndex(x, y int, index uint8) {
	if (Point{x, y}).In(p.Rect) {
		p.Pix[p.PixOffset(x, y)] = index
	}
}

// SubImage is a part of the image, with the same pixels.
func (p *Paletted) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &Paletted{Palette: p.Palette}
	}
	return &Paletted{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r, p.Palette}
}

// Opaque reports whether no pixel lets anything through.
func (p *Paletted) Opaque() bool {
	var used [256]bool
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		i := p.PixOffset(p.Rect.Min.X, y)
		for _, c := range p.Pix[i : i+p.Rect.Dx()] {
			used[c] = true
		}
	}
	for i, c := range p.Palette {
		if used[i] {
			if _, _, _, a := c.RGBA(); a != 0xffff {
				return false
			}
		}
	}
	return true
}

// Uniform is an image without bounds of one color. It is a color too.
type Uniform struct{ C color.Color }

// NewUniform makes an image of one color.
func NewUniform(c color.Color) *Uniform { return &Uniform{c} }

// RGBA is the color's.
func (c *Uniform) RGBA() (r, g, b, a uint32) { return c.C.RGBA() }

func (c *Uniform) ColorModel() color.Model         { return c }
func (c *Uniform) Convert(color.Color) color.Color { return c.C }
func (c *Uniform) Bounds() Rectangle               { return Rectangle{Point{-1e9, -1e9}, Point{1e9, 1e9}} }
func (c *Uniform) At(x, y int) color.Color         { return c.C }

// RGBA64At is the color.
func (c *Uniform) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := c.C.RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// Opaque reports whether the color lets nothing through.
func (c *Uniform) Opaque() bool {
	_, _, _, a := c.C.RGBA()
	return a == 0xffff
}

// Some images of one color.
var (
	Black       = NewUniform(color.Black)
	White       = NewUniform(color.White)
	Transparent = NewUniform(color.Transparent)
	Opaque      = NewUniform(color.Opaque)
)
