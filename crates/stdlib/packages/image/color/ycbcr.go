package color

// RGBToYCbCr converts as JFIF does.
func RGBToYCbCr(r, g, b uint8) (uint8, uint8, uint8) {
	r1, g1, b1 := int32(r), int32(g), int32(b)
	y := (19595*r1 + 38470*g1 + 7471*b1 + 1<<15) >> 16
	cb := (-11056*r1 - 21712*g1 + 32768*b1 + 257<<15) >> 16
	cr := (32768*r1 - 27440*g1 - 5328*b1 + 257<<15) >> 16
	return uint8(y), clamp8(cb), clamp8(cr)
}

func clamp8(v int32) uint8 { return uint8(max(0, min(v, 255))) }

// parts are the components scaled by 65536.
func parts(y, cb, cr uint8) (r, g, b int32) {
	yy := int32(y) * 0x10101
	b1, r1 := int32(cb)-128, int32(cr)-128
	return yy + 91881*r1, yy - 22554*b1 - 46802*r1, yy + 116130*b1
}

// YCbCrToRGB converts as JFIF does.
func YCbCrToRGB(y, cb, cr uint8) (uint8, uint8, uint8) {
	r, g, b := parts(y, cb, cr)
	return clamp8(r >> 16), clamp8(g >> 16), clamp8(b >> 16)
}

// YCbCr is a color of luma and chroma.
type YCbCr struct{ Y, Cb, Cr uint8 }

func clamp16(v int32) uint32 { return uint32(max(0, min(v, 0xffff))) }

func (c YCbCr) RGBA() (uint32, uint32, uint32, uint32) {
	r, g, b := parts(c.Y, c.Cb, c.Cr)
	return clamp16(r >> 8), clamp16(g >> 8), clamp16(b >> 8), 0xffff
}

// NYCbCrA is YCbCr with alpha, not multiplied.
type NYCbCrA struct {
	YCbCr
	A uint8
}

func (c NYCbCrA) RGBA() (uint32, uint32, uint32, uint32) {
	r, g, b, _ := c.YCbCr.RGBA()
	a := wide(c.A)
	return r * a / 0xffff, g * a / 0xffff, b * a / 0xffff, a
}

// CMYK is a color of print.
type CMYK struct{ C, M, Y, K uint8 }

func (c CMYK) RGBA() (uint32, uint32, uint32, uint32) {
	w := 0xffff - wide(c.K)
	return (0xffff - wide(c.C)) * w / 0xffff, (0xffff - wide(c.M)) * w / 0xffff, (0xffff - wide(c.Y)) * w / 0xffff, 0xffff
}

// RGBToCMYK converts to print.
func RGBToCMYK(r, g, b uint8) (uint8, uint8, uint8, uint8) {
	rr, gg, bb := uint32(r), uint32(g), uint32(b)
	w := max(rr, gg, bb)
	if w == 0 {
		return 0, 0, 0, 0xff
	}
	return uint8((w - rr) * 0xff / w), uint8((w - gg) * 0xff / w), uint8((w - bb) * 0xff / w), uint8(0xff - w)
}

// CMYKToRGB converts from print.
func CMYKToRGB(c, m, y, k uint8) (uint8, uint8, uint8) {
	r, g, b, _ := CMYK{c, m, y, k}.RGBA()
	return uint8(r >> 8), uint8(g >> 8), uint8(b >> 8)
}

// More models.
var (
	YCbCrModel   Model = ModelFunc(toYCbCr)
	NYCbCrAModel Model = ModelFunc(toNYCbCrA)
	CMYKModel    Model = ModelFunc(toCMYK)
)

func toYCbCr(c Color) Color {
	if _, ok := c.(YCbCr); ok {
		return c
	}
	r, g, b, _ := c.RGBA()
	y, u, v := RGBToYCbCr(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	return YCbCr{y, u, v}
}

func toNYCbCrA(c Color) Color {
	switch c := c.(type) {
	case NYCbCrA:
		return c
	case YCbCr:
		return NYCbCrA{c, 0xff}
	}
	r, g, b, a := plain(c)
	y, u, v := RGBToYCbCr(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	return NYCbCrA{YCbCr{y, u, v}, uint8(a >> 8)}
}

func toCMYK(c Color) Color {
	if _, ok := c.(CMYK); ok {
		return c
	}
	r, g, b, _ := c.RGBA()
	cc, mm, yy, kk := RGBToCMYK(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	return CMYK{cc, mm, yy, kk}
}
