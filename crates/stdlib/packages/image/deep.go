package image

import "image/color"

// RGBA64 is an image of color.RGBA64, 8 bytes a pixel.
type RGBA64 struct {
	Pix    []uint8
	Stride int // bytes from a row to the next
	Rect   Rectangle
}

// NewRGBA64 makes an image.
func NewRGBA64(r Rectangle) *RGBA64 {
	return &RGBA64{make([]uint8, room(8, r, "RGBA64")), 8 * r.Dx(), r}
}

func (p *RGBA64) ColorModel() color.Model { return color.RGBA64Model }
func (p *RGBA64) Bounds() Rectangle       { return p.Rect }
func (p *RGBA64) At(x, y int) color.Color { return p.RGBA64At(x, y) }

// PixOffset is the place of a pixel in Pix.
func (p *RGBA64) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*8
}

// RGBA64At is the color of a pixel.
func (p *RGBA64) RGBA64At(x, y int) color.RGBA64 {
	if !(Point{x, y}.In(p.Rect)) {
		return color.RGBA64{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	return color.RGBA64{uint16(s[0])<<8 | uint16(s[1]), uint16(s[2])<<8 | uint16(s[3]), uint16(s[4])<<8 | uint16(s[5]), uint16(s[6])<<8 | uint16(s[7])}
}

// Set sets a pixel to the color that is nearest.
func (p *RGBA64) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetRGBA64(x, y, color.RGBA64Model.Convert(c).(color.RGBA64))
	}
}

// SetRGBA64 sets a pixel.
func (p *RGBA64) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	s[0], s[1] = uint8(c.R>>8), uint8(c.R)
	s[2], s[3] = uint8(c.G>>8), uint8(c.G)
	s[4], s[5] = uint8(c.B>>8), uint8(c.B)
	s[6], s[7] = uint8(c.A>>8), uint8(c.A)
}

// SubImage is a part of the image, with the same pixels.
func (p *RGBA64) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &RGBA64{}
	}
	return &RGBA64{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

// Opaque reports whether no pixel lets anything through.
func (p *RGBA64) Opaque() bool {
	if p.Rect.Empty() {
		return true
	}
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		start := p.PixOffset(p.Rect.Min.X, y)
		for i := start; i < start+p.Rect.Dx()*8; i += 8 {
			if p.Pix[i+6] != 0xff || p.Pix[i+7] != 0xff {
				return false
			}
		}
	}
	return true
}

// NRGBA64 is an image of color.NRGBA64, 8 bytes a pixel.
type NRGBA64 struct {
	Pix    []uint8
	Stride int // bytes from a row to the next
	Rect   Rectangle
}

// NewNRGBA64 makes an image.
func NewNRGBA64(r Rectangle) *NRGBA64 {
	return &NRGBA64{make([]uint8, room(8, r, "NRGBA64")), 8 * r.Dx(), r}
}

func (p *NRGBA64) ColorModel() color.Model { return color.NRGBA64Model }
func (p *NRGBA64) Bounds() Rectangle       { return p.Rect }
func (p *NRGBA64) At(x, y int) color.Color { return p.NRGBA64At(x, y) }

// PixOffset is the place of a pixel in Pix.
func (p *NRGBA64) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*8
}

// NRGBA64At is the color of a pixel.
func (p *NRGBA64) NRGBA64At(x, y int) color.NRGBA64 {
	if !(Point{x, y}.In(p.Rect)) {
		return color.NRGBA64{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	return color.NRGBA64{uint16(s[0])<<8 | uint16(s[1]), uint16(s[2])<<8 | uint16(s[3]), uint16(s[4])<<8 | uint16(s[5]), uint16(s[6])<<8 | uint16(s[7])}
}

// RGBA64At is the color of a pixel.
func (p *NRGBA64) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := p.NRGBA64At(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// Set sets a pixel to the color that is nearest.
func (p *NRGBA64) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetNRGBA64(x, y, color.NRGBA64Model.Convert(c).(color.NRGBA64))
	}
}

// SetRGBA64 sets a pixel to the color that is nearest.
func (p *NRGBA64) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SetNRGBA64 sets a pixel.
func (p *NRGBA64) SetNRGBA64(x, y int, c color.NRGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	s[0], s[1] = uint8(c.R>>8), uint8(c.R)
	s[2], s[3] = uint8(c.G>>8), uint8(c.G)
	s[4], s[5] = uint8(c.B>>8), uint8(c.B)
	s[6], s[7] = uint8(c.A>>8), uint8(c.A)
}

// SubImage is a part of the image, with the same pixels.
func (p *NRGBA64) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &NRGBA64{}
	}
	return &NRGBA64{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

// Opaque reports whether no pixel lets anything through.
func (p *NRGBA64) Opaque() bool {
	if p.Rect.Empty() {
		return true
	}
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		start := p.PixOffset(p.Rect.Min.X, y)
		for i := start; i < start+p.Rect.Dx()*8; i += 8 {
			if p.Pix[i+6] != 0xff || p.Pix[i+7] != 0xff {
				return false
			}
		}
	}
	return true
}

// Alpha16 is an image of color.Alpha16, 2 bytes a pixel.
type Alpha16 struct {
	Pix    []uint8
	Stride int // bytes from a row to the next
	Rect   Rectangle
}

// NewAlpha16 makes an image.
func NewAlpha16(r Rectangle) *Alpha16 {
	return &Alpha16{make([]uint8, room(2, r, "Alpha16")), 2 * r.Dx(), r}
}

func (p *Alpha16) ColorModel() color.Model { return color.Alpha16Model }
func (p *Alpha16) Bounds() Rectangle       { return p.Rect }
func (p *Alpha16) At(x, y int) color.Color { return p.Alpha16At(x, y) }

// PixOffset is the place of a pixel in Pix.
func (p *Alpha16) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*2
}

// Alpha16At is the color of a pixel.
func (p *Alpha16) Alpha16At(x, y int) color.Alpha16 {
	if !(Point{x, y}.In(p.Rect)) {
		return color.Alpha16{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	return color.Alpha16{uint16(s[0])<<8 | uint16(s[1])}
}

// RGBA64At is the color of a pixel.
func (p *Alpha16) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := p.Alpha16At(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// Set sets a pixel to the color that is nearest.
func (p *Alpha16) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetAlpha16(x, y, color.Alpha16Model.Convert(c).(color.Alpha16))
	}
}

// SetRGBA64 sets a pixel to the color that is nearest.
func (p *Alpha16) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SetAlpha16 sets a pixel.
func (p *Alpha16) SetAlpha16(x, y int, c color.Alpha16) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	s[0], s[1] = uint8(c.A>>8), uint8(c.A)
}

// SubImage is a part of the image, with the same pixels.
func (p *Alpha16) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &Alpha16{}
	}
	return &Alpha16{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

// Opaque reports whether no pixel lets anything through.
func (p *Alpha16) Opaque() bool {
	if p.Rect.Empty() {
		return true
	}
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		start := p.PixOffset(p.Rect.Min.X, y)
		for i := start; i < start+p.Rect.Dx()*2; i += 2 {
			if p.Pix[i] != 0xff || p.Pix[i+1] != 0xff {
				return false
			}
		}
	}
	return true
}

// Gray16 is an image of color.Gray16, 2 bytes a pixel.
type Gray16 struct {
	Pix    []uint8
	Stride int // bytes from a row to the next
	Rect   Rectangle
}

// NewGray16 makes an image.
func NewGray16(r Rectangle) *Gray16 {
	return &Gray16{make([]uint8, room(2, r, "Gray16")), 2 * r.Dx(), r}
}

func (p *Gray16) ColorModel() color.Model { return color.Gray16Model }
func (p *Gray16) Bounds() Rectangle       { return p.Rect }
func (p *Gray16) At(x, y int) color.Color { return p.Gray16At(x, y) }

// PixOffset is the place of a pixel in Pix.
func (p *Gray16) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*2
}

// Gray16At is the color of a pixel.
func (p *Gray16) Gray16At(x, y int) color.Gray16 {
	if !(Point{x, y}.In(p.Rect)) {
		return color.Gray16{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	return color.Gray16{uint16(s[0])<<8 | uint16(s[1])}
}

// RGBA64At is the color of a pixel.
func (p *Gray16) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := p.Gray16At(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// Set sets a pixel to the color that is nearest.
func (p *Gray16) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetGray16(x, y, color.Gray16Model.Convert(c).(color.Gray16))
	}
}

// SetRGBA64 sets a pixel to the color that is nearest.
func (p *Gray16) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SetGray16 sets a pixel.
func (p *Gray16) SetGray16(x, y int, c color.Gray16) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	s[0], s[1] = uint8(c.Y>>8), uint8(c.Y)
}

// SubImage is a part of the image, with the same pixels.
func (p *Gray16) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &Gray16{}
	}
	return &Gray16{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

// Opaque reports whether no pixel lets anything through.
func (p *Gray16) Opaque() bool {
	return true
}
