// Package draw puts images onto images.
package draw

import (
	"image"
	"image/color"
)

// An Image can be drawn on.
type Image interface {
	image.Image
	Set(x, y int, c color.Color)
}

// A RGBA64Image can be drawn on without allocations.
type RGBA64Image interface {
	image.RGBA64Image
	Set(x, y int, c color.Color)
	SetRGBA64(x, y int, c color.RGBA64)
}

// A Quantizer makes a palette for an image.
type Quantizer interface {
	Quantize(p color.Palette, m image.Image) color.Palette
}

// An Op is how the source meets what is there.
type Op int

const (
	Over Op = iota // through what the source lets through
	Src            // the source alone
)

// Draw draws with this Op and no mask.
func (op Op) Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point) {
	DrawMask(dst, r, src, sp, nil, image.Point{}, op)
}

// A Drawer draws.
type Drawer interface {
	Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point)
}

// FloydSteinberg spreads the error of each pixel over the next ones.
var FloydSteinberg Drawer = floydSteinberg{}

// Draw draws src, from sp on, onto r.
func Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point, op Op) {
	DrawMask(dst, r, src, sp, nil, image.Point{}, op)
}

// clip keeps r within the images, and moves the points along.
func clip(dst Image, r *image.Rectangle, src image.Image, sp *image.Point, mask image.Image, mp *image.Point) {
	from := r.Min
	*r = r.Intersect(dst.Bounds())
	*r = r.Intersect(src.Bounds().Add(from.Sub(*sp)))
	if mask != nil {
		*r = r.Intersect(mask.Bounds().Add(from.Sub(*mp)))
	}
	d := r.Min.Sub(from)
	*sp = sp.Add(d)
	*mp = mp.Add(d)
}

// DrawMask draws src where mask is opaque.
func DrawMask(dst Image, r image.Rectangle, src image.Image, sp image.Point, mask image.Image, mp image.Point, op Op) {
	clip(dst, &r, src, &sp, mask, &mp)
	if r.Empty() {
		return
	}
	if fill(dst, r, src, mask, op) {
		return
	}
	// Backwards if an image is moved down or right within itself.
	x0, x1, dx := r.Min.X, r.Max.X, 1
	y0, y1, dy := r.Min.Y, r.Max.Y, 1
	if image.Image(dst) == src && r.Overlaps(r.Add(sp.Sub(r.Min))) && (sp.Y < r.Min.Y || sp.Y == r.Min.Y && sp.X < r.Min.X) {
		x0, x1, dx = x1-1, x0-1, -1
		y0, y1, dy = y1-1, y0-1, -1
	}
	const full = 0xffff
	for y := y0; y != y1; y += dy {
		for x := x0; x != x1; x += dx {
			sx, sy := sp.X+x-r.Min.X, sp.Y+y-r.Min.Y
			ma := uint32(full)
			if mask != nil {
				_, _, _, ma = mask.At(mp.X+x-r.Min.X, mp.Y+y-r.Min.Y).RGBA()
			}
			switch {
			case ma == 0:
				if op == Src {
					dst.Set(x, y, color.Transparent)
				}
			case ma == full && op == Src:
				dst.Set(x, y, src.At(sx, sy))
			default:
				sr, sg, sb, sa := src.At(sx, sy).RGBA()
				out := color.RGBA64{uint16(sr * ma / full), uint16(sg * ma / full), uint16(sb * ma / full), uint16(sa * ma / full)}
				if op == Over {
					dr, dg, db, da := dst.At(x, y).RGBA()
					a := full - sa*ma/full
					out = color.RGBA64{uint16((dr*a + sr*ma) / full), uint16((dg*a + sg*ma) / full), uint16((db*a + sb*ma) / full), uint16((da*a + sa*ma) / full)}
				}
				dst.Set(x, y, &out)
			}
		}
	}
}

// fill draws one opaque color onto RGBA row by row.
func fill(dst Image, r image.Rectangle, src image.Image, mask image.Image, op Op) bool {
	d, ok := dst.(*image.RGBA)
	u, one := src.(*image.Uniform)
	if !ok || !one || mask != nil || op == Over && !u.Opaque() {
		return false
	}
	sr, sg, sb, sa := u.RGBA()
	first := d.PixOffset(r.Min.X, r.Min.Y)
	n := r.Dx() * 4
	row := d.Pix[first : first+n]
	for i := 0; i < n; i += 4 {
		row[i], row[i+1], row[i+2], row[i+3] = uint8(sr>>8), uint8(sg>>8), uint8(sb>>8), uint8(sa>>8)
	}
	for y := r.Min.Y + 1; y < r.Max.Y; y++ {
		copy(d.Pix[d.PixOffset(r.Min.X, y):], row)
	}
	return true
}

type floydSteinberg struct{}

func clamp(i int32) int32 { return max(0, min(i, 0xffff)) }

func (floydSteinberg) Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point) {
	var mp image.Point
	clip(dst, &r, src, &sp, nil, &mp)
	if r.Empty() {
		return
	}
	p, paletted := dst.(*image.Paletted)
	// Errors of this row and the next, times 16, with a column on each side.
	now, next := make([][4]int32, r.Dx()+2), make([][4]int32, r.Dx()+2)
	for y := range r.Dy() {
		for x := range r.Dx() {
			sr, sg, sb, sa := src.At(sp.X+x, sp.Y+y).RGBA()
			want := [4]int32{int32(sr), int32(sg), int32(sb), int32(sa)}
			for c := range want {
				want[c] = clamp(want[c] + now[x+1][c]/16)
			}
			out := color.RGBA64{uint16(want[0]), uint16(want[1]), uint16(want[2]), uint16(want[3])}
			var dr, dg, db, da uint32
			if paletted {
				i := p.Palette.Index(&out)
				p.SetColorIndex(r.Min.X+x, r.Min.Y+y, uint8(i))
				dr, dg, db, da = p.Palette[i].RGBA()
			} else {
				dst.Set(r.Min.X+x, r.Min.Y+y, &out)
				dr, dg, db, da = dst.At(r.Min.X+x, r.Min.Y+y).RGBA()
			}
			for c, got := range [4]uint32{dr, dg, db, da} {
				e := want[c] - int32(got)
				next[x][c] += e * 3
				next[x+1][c] += e * 5
				next[x+2][c] += e
				now[x+2][c] += e * 7
			}
		}
		now, next = next, now
		clear(next)
	}
}
