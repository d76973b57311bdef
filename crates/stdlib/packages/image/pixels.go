package image

import "image/color"

// RGBA is an image of color.RGBA, 4 bytes a pixel.
type RGBA struct {
	Pix    []uint8
	Stride int // bytes from a row to the next
	Rect   Rectangle
}

// NewRGBA makes an image.
func NewRGBA(r Rectangle) *RGBA {
	return &RGBA{make([]uint8, room(4, r, "RGBA")), 4 * r.Dx(), r}
}

func (p *RGBA) ColorModel() color.Model { return color.RGBAModel }
func (p *RGBA) Bounds() Rectangle       { return p.Rect }
func (p *RGBA) At(x, y int) color.Color { return p.RGBAAt(x, y) }

// PixOffset is the place of a pixel in Pix.
func (p *RGBA) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*4
}

// RGBAAt is the color of a pixel.
func (p *RGBA) RGBAAt(x, y int) color.RGBA {
	if !(Point{x, y}.In(p.Rect)) {
		return color.RGBA{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	return color.RGBA{s[0], s[1], s[2], s[3]}
}

// RGBA64At is the color of a pixel.
func (p *RGBA) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := p.RGBAAt(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// Set sets a pixel to the color that is nearest.
func (p *RGBA) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetRGBA(x, y, color.RGBAModel.Convert(c).(color.RGBA))
	}
}

// SetRGBA64 sets a pixel to the color that is nearest.
func (p *RGBA) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SetRGBA sets a pixel.
func (p *RGBA) SetRGBA(x, y int, c color.RGBA) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0] = c.R
	s[1] = c.G
	s[2] = c.B
	s[3] = c.A
}

// SubImage is a part of the image, with the same pixels.
func (p *RGBA) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &RGBA{}
	}
	return &RGBA{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

// Opaque reports whether no pixel lets anything through.
func (p *RGBA) Opaque() bool {
	if p.Rect.Empty() {
		return true
	}
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		start := p.PixOffset(p.Rect.Min.X, y)
		for i := start; i < start+p.Rect.Dx()*4; i += 4 {
			if p.Pix[i+3] != 0xff {
				return false
			}
		}
	}
	return true
}

// NRGBA is an image of color.NRGBA, 4 bytes a pixel.
type NRGBA struct {
	Pix    []uint8
	Stride int // bytes from a row to the next
	Rect   Rectangle
}

// NewNRGBA makes an image.
func NewNRGBA(r Rectangle) *NRGBA {
	return &NRGBA{make([]uint8, room(4, r, "NRGBA")), 4 * r.Dx(), r}
}

func (p *NRGBA) ColorModel() color.Model { return color.NRGBAModel }
func (p *NRGBA) Bounds() Rectangle       { return p.Rect }
func (p *NRGBA) At(x, y int) color.Color { return p.NRGBAAt(x, y) }

// PixOffset is the place of a pixel in Pix.
func (p *NRGBA) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*4
}

// NRGBAAt is the color of a pixel.
func (p *NRGBA) NRGBAAt(x, y int) color.NRGBA {
	if !(Point{x, y}.In(p.Rect)) {
		return color.NRGBA{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	return color.NRGBA{s[0], s[1], s[2], s[3]}
}

// RGBA64At is the color of a pixel.
func (p *NRGBA) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := p.NRGBAAt(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// Set sets a pixel to the color that is nearest.
func (p *NRGBA) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetNRGBA(x, y, color.NRGBAModel.Convert(c).(color.NRGBA))
	}
}

// SetRGBA64 sets a pixel to the color that is nearest.
func (p *NRGBA) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SetNRGBA sets a pixel.
func (p *NRGBA) SetNRGBA(x, y int, c color.NRGBA) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0] = c.R
	s[1] = c.G
	s[2] = c.B
	s[3] = c.A
}

// SubImage is a part of the image, with the same pixels.
func (p *NRGBA) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &NRGBA{}
	}
	return &NRGBA{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

// Opaque reports whether no pixel lets anything through.
func (p *NRGBA) Opaque() bool {
	if p.Rect.Empty() {
		return true
	}
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		start := p.PixOffset(p.Rect.Min.X, y)
		for i := start; i < start+p.Rect.Dx()*4; i += 4 {
			if p.Pix[i+3] != 0xff {
				return false
			}
		}
	}
	return true
}

// Alpha is an image of color.Alpha, 1 bytes a pixel.
type Alpha struct {
	Pix    []uint8
	Stride int // bytes from a row to the next
	Rect   Rectangle
}

// NewAlpha makes an image.
func NewAlpha(r Rectangle) *Alpha {
	return &Alpha{make([]uint8, room(1, r, "Alpha")), 1 * r.Dx(), r}
}

func (p *Alpha) ColorModel() color.Model { return color.AlphaModel }
func (p *Alpha) Bounds() Rectangle       { return p.Rect }
func (p *Alpha) At(x, y int) color.Color { return p.AlphaAt(x, y) }

// PixOffset is the place of a pixel in Pix.
func (p *Alpha) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*1
}

// AlphaAt is the color of a pixel.
func (p *Alpha) AlphaAt(x, y int) color.Alpha {
	if !(Point{x, y}.In(p.Rect)) {
		return color.Alpha{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+1 : i+1]
	return color.Alpha{s[0]}
}

// RGBA64At is the color of a pixel.
func (p *Alpha) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := p.AlphaAt(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// Set sets a pixel to the color that is nearest.
func (p *Alpha) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetAlpha(x, y, color.AlphaModel.Convert(c).(color.Alpha))
	}
}

// SetRGBA64 sets a pixel to the color that is nearest.
func (p *Alpha) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SetAlpha sets a pixel.
func (p *Alpha) SetAlpha(x, y int, c color.Alpha) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+1 : i+1]
	s[0] = c.A
}

// SubImage is a part of the image, with the same pixels.
func (p *Alpha) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &Alpha{}
	}
	return &Alpha{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

// Opaque reports whether no pixel lets anything through.
func (p *Alpha) Opaque() bool {
	if p.Rect.Empty() {
		return true
	}
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		start := p.PixOffset(p.Rect.Min.X, y)
		for i := start; i < start+p.Rect.Dx()*1; i += 1 {
			if p.Pix[i] != 0xff {
				return false
			}
		}
	}
	return true
}

// Gray is an image of color.Gray, 1 bytes a pixel.
type Gray struct {
	Pix    []uint8
	Stride int // bytes from a row to the next
	Rect   Rectangle
}

// NewGray makes an image.
func NewGray(r Rectangle) *Gray {
	return &Gray{make([]uint8, room(1, r, "Gray")), 1 * r.Dx(), r}
}

func (p *Gray) ColorModel() color.Model { return color.GrayModel }
func (p *Gray) Bounds() Rectangle       { return p.Rect }
func (p *Gray) At(x, y int) color.Color { return p.GrayAt(x, y) }

// PixOffset is the place of a pixel in Pix.
func (p *Gray) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*1
}

// GrayAt is the color of a pixel.
func (p *Gray) GrayAt(x, y int) color.Gray {
	if !(Point{x, y}.In(p.Rect)) {
		return color.Gray{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+1 : i+1]
	return color.Gray{s[0]}
}

// RGBA64At is the color of a pixel.
func (p *Gray) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := p.GrayAt(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// Set sets a pixel to the color that is nearest.
func (p *Gray) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetGray(x, y, color.GrayModel.Convert(c).(color.Gray))
	}
}

// SetRGBA64 sets a pixel to the color that is nearest.
func (p *Gray) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SetGray sets a pixel.
func (p *Gray) SetGray(x, y int, c color.Gray) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+1 : i+1]
	s[0] = c.Y
}

// SubImage is a part of the image, with the same pixels.
func (p *Gray) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &Gray{}
	}
	return &Gray{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

// Opaque reports whether no pixel lets anything through.
func (p *Gray) Opaque() bool {
	return true
}

// CMYK is an image of color.CMYK, 4 bytes a pixel.
type CMYK struct {
	Pix    []uint8
	Stride int // bytes from a row to the next
	Rect   Rectangle
}

// NewCMYK makes an image.
func NewCMYK(r Rectangle) *CMYK {
	return &CMYK{make([]uint8, room(4, r, "CMYK")), 4 * r.Dx(), r}
}

func (p *CMYK) ColorModel() color.Model { return color.CMYKModel }
func (p *CMYK) Bounds() Rectangle       { return p.Rect }
func (p *CMYK) At(x, y int) color.Color { return p.CMYKAt(x, y) }

// PixOffset is the place of a pixel in Pix.
func (p *CMYK) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*4
}

// CMYKAt is the color of a pixel.
func (p *CMYK) CMYKAt(x, y int) color.CMYK {
	if !(Point{x, y}.In(p.Rect)) {
		return color.CMYK{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	return color.CMYK{s[0], s[1], s[2], s[3]}
}

// RGBA64At is the color of a pixel.
func (p *CMYK) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := p.CMYKAt(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// Set sets a pixel to the color that is nearest.
func (p *CMYK) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetCMYK(x, y, color.CMYKModel.Convert(c).(color.CMYK))
	}
}

// SetRGBA64 sets a pixel to the color that is nearest.
func (p *CMYK) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SetCMYK sets a pixel.
func (p *CMYK) SetCMYK(x, y int, c color.CMYK) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0] = c.C
	s[1] = c.M
	s[2] = c.Y
	s[3] = c.K
}

// SubImage is a part of the image, with the same pixels.
func (p *CMYK) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &CMYK{}
	}
	return &CMYK{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

// Opaque reports whether no pixel lets anything through.
func (p *CMYK) Opaque() bool {
	return true
}
