// Package color is colors and their models.
package color

// A Color gives its components, multiplied by alpha, from 0 to 0xffff.
type Color interface {
	RGBA() (r, g, b, a uint32)
}

// A Model converts colors to its own.
type Model interface {
	Convert(c Color) Color
}

type modelFunc struct{ f func(Color) Color }

func (m *modelFunc) Convert(c Color) Color { return m.f(c) }

// ModelFunc makes a Model of a function.
func ModelFunc(f func(Color) Color) Model { return &modelFunc{f} }

type (
	// RGBA has 8 bits a component, multiplied by alpha.
	RGBA struct{ R, G, B, A uint8 }
	// RGBA64 has 16 bits a component, multiplied by alpha.
	RGBA64 struct{ R, G, B, A uint16 }
	// NRGBA has 8 bits a component, not multiplied.
	NRGBA struct{ R, G, B, A uint8 }
	// NRGBA64 has 16 bits a component, not multiplied.
	NRGBA64 struct{ R, G, B, A uint16 }
	// Alpha has 8 bits.
	Alpha struct{ A uint8 }
	// Alpha16 has 16 bits.
	Alpha16 struct{ A uint16 }
	// Gray has 8 bits.
	Gray struct{ Y uint8 }
	// Gray16 has 16 bits.
	Gray16 struct{ Y uint16 }
)

func wide(c uint8) uint32 { return uint32(c) * 0x101 }

func (c RGBA) RGBA() (r, g, b, a uint32) { return wide(c.R), wide(c.G), wide(c.B), wide(c.A) }

func (c RGBA64) RGBA() (r, g, b, a uint32) {
	return uint32(c.R), uint32(c.G), uint32(c.B), uint32(c.A)
}

func (c NRGBA) RGBA() (r, g, b, a uint32) {
	a = uint32(c.A)
	return wide(c.R) * a / 0xff, wide(c.G) * a / 0xff, wide(c.B) * a / 0xff, wide(c.A)
}

func (c NRGBA64) RGBA() (r, g, b, a uint32) {
	a = uint32(c.A)
	return uint32(c.R) * a / 0xffff, uint32(c.G) * a / 0xffff, uint32(c.B) * a / 0xffff, a
}

func (c Alpha) RGBA() (r, g, b, a uint32) {
	a = wide(c.A)
	return a, a, a, a
}

func (c Alpha16) RGBA() (r, g, b, a uint32) {
	a = uint32(c.A)
	return a, a, a, a
}

func (c Gray) RGBA() (r, g, b, a uint32) {
	y := wide(c.Y)
	return y, y, y, 0xffff
}

func (c Gray16) RGBA() (r, g, b, a uint32) {
	y := uint32(c.Y)
	return y, y, y, 0xffff
}

// The models.
var (
	RGBAModel    Model = ModelFunc(toRGBA)
	RGBA64Model  Model = ModelFunc(toRGBA64)
	NRGBAModel   Model = ModelFunc(toNRGBA)
	NRGBA64Model Model = ModelFunc(toNRGBA64)
	AlphaModel   Model = ModelFunc(toAlpha)
	Alpha16Model Model = ModelFunc(toAlpha16)
	GrayModel    Model = ModelFunc(toGray)
	Gray16Model  Model = ModelFunc(toGray16)
)

func toRGBA(c Color) Color {
	if _, ok := c.(RGBA); ok {
		return c
	}
	r, g, b, a := c.RGBA()
	return RGBA{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), uint8(a >> 8)}
}

func toRGBA64(c Color) Color {
	if _, ok := c.(RGBA64); ok {
		return c
	}
	r, g, b, a := c.RGBA()
	return RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// plain undoes the multiplication by alpha.
func plain(c Color) (r, g, b, a uint32) {
	r, g, b, a = c.RGBA()
	switch a {
	case 0xffff:
		return
	case 0:
		return 0, 0, 0, 0
	}
	return r * 0xffff / a, g * 0xffff / a, b * 0xffff / a, a
}

func toNRGBA(c Color) Color {
	if _, ok := c.(NRGBA); ok {
		return c
	}
	r, g, b, a := plain(c)
	return NRGBA{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), uint8(a >> 8)}
}

func toNRGBA64(c Color) Color {
	if _, ok := c.(NRGBA64); ok {
		return c
	}
	r, g, b, a := plain(c)
	return NRGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

func toAlpha(c Color) Color {
	if _, ok := c.(Alpha); ok {
		return c
	}
	_, _, _, a := c.RGBA()
	return Alpha{uint8(a >> 8)}
}

func toAlpha16(c Color) Color {
	if _, ok := c.(Alpha16); ok {
		return c
	}
	_, _, _, a := c.RGBA()
	return Alpha16{uint16(a)}
}

// The weights of JFIF, of 65536.
func luma(c Color) uint32 {
	r, g, b, _ := c.RGBA()
	return 19595*r + 38470*g + 7471*b + 1<<15
}

func toGray(c Color) Color {
	if _, ok := c.(Gray); ok {
		return c
	}
	return Gray{uint8(luma(c) >> 24)}
}

func toGray16(c Color) Color {
	if _, ok := c.(Gray16); ok {
		return c
	}
	return Gray16{uint16(luma(c) >> 16)}
}

// A Palette is some colors.
type Palette []Color

// Convert gives the color that is nearest to c.
func (p Palette) Convert(c Color) Color {
	if len(p) == 0 {
		return nil
	}
	return p[p.Index(c)]
}

// Index is the place of the color that is nearest to c.
func (p Palette) Index(c Color) int {
	r, g, b, a := c.RGBA()
	best, least := 0, uint32(1<<32-1)
	for i, v := range p {
		vr, vg, vb, va := v.RGBA()
		sum := square(r, vr) + square(g, vg) + square(b, vb) + square(a, va)
		if sum < least {
			if sum == 0 {
				return i
			}
			best, least = i, sum
		}
	}
	return best
}

func square(x, y uint32) uint32 {
	d := x - y
	return d * d >> 2
}

// Some colors.
var (
	Black       = Gray16{0}
	White       = Gray16{0xffff}
	Transparent = Alpha16{0}
	Opaque      = Alpha16{0xffff}
)
