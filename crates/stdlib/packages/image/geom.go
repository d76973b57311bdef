// Package image is images in memory.
package image

import (
	"image/color"
	"math/bits"
	"strconv"
)

// A Point is a place.
type Point struct{ X, Y int }

func (p Point) String() string { return "(" + strconv.Itoa(p.X) + "," + strconv.Itoa(p.Y) + ")" }

// Add is p+q.
func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

// Sub is p-q.
func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// Mul is p*k.
func (p Point) Mul(k int) Point { return Point{p.X * k, p.Y * k} }

// Div is p/k.
func (p Point) Div(k int) Point { return Point{p.X / k, p.Y / k} }

// In reports whether p is in r.
func (p Point) In(r Rectangle) bool {
	return r.Min.X <= p.X && p.X < r.Max.X && r.Min.Y <= p.Y && p.Y < r.Max.Y
}

// Mod is the point in r that is p but for multiples of r's size.
func (p Point) Mod(r Rectangle) Point {
	w, h := r.Dx(), r.Dy()
	p = p.Sub(r.Min)
	return Point{(p.X%w + w) % w, (p.Y%h + h) % h}.Add(r.Min)
}

// Eq reports whether the points are the same.
func (p Point) Eq(q Point) bool { return p == q }

// ZP is the zero Point.
//
// Deprecated: Point{} says it.
var ZP Point

// Pt is Point{X, Y}.
func Pt(X, Y int) Point { return Point{X, Y} }

// A Rectangle holds the points from Min up to, not including, Max.
type Rectangle struct{ Min, Max Point }

func (r Rectangle) String() string { return r.Min.String() + "-" + r.Max.String() }

// Dx is the width.
func (r Rectangle) Dx() int { return r.Max.X - r.Min.X }

// Dy is the height.
func (r Rectangle) Dy() int { return r.Max.Y - r.Min.Y }

// Size is width and height.
func (r Rectangle) Size() Point { return Point{r.Dx(), r.Dy()} }

// Add moves r by p.
func (r Rectangle) Add(p Point) Rectangle { return Rectangle{r.Min.Add(p), r.Max.Add(p)} }

// Sub moves r by -p.
func (r Rectangle) Sub(p Point) Rectangle { return Rectangle{r.Min.Sub(p), r.Max.Sub(p)} }

// Inset makes r smaller by n on each side.
func (r Rectangle) Inset(n int) Rectangle {
	if r.Dx() < 2*n {
		r.Min.X = (r.Min.X + r.Max.X) / 2
		r.Max.X = r.Min.X
	} else {
		r.Min.X += n
		r.Max.X -= n
	}
	if r.Dy() < 2*n {
		r.Min.Y = (r.Min.Y + r.Max.Y) / 2
		r.Max.Y = r.Min.Y
	} else {
		r.Min.Y += n
		r.Max.Y -= n
	}
	return r
}

// Intersect is what both have.
func (r Rectangle) Intersect(s Rectangle) Rectangle {
	r.Min.X, r.Min.Y = max(r.Min.X, s.Min.X), max(r.Min.Y, s.Min.Y)
	r.Max.X, r.Max.Y = min(r.Max.X, s.Max.X), min(r.Max.Y, s.Max.Y)
	if r.Empty() {
		return Rectangle{}
	}
	return r
}

// Union is the smallest that holds both.
func (r Rectangle) Union(s Rectangle) Rectangle {
	switch {
	case r.Empty():
		return s
	case s.Empty():
		return r
	}
	return Rectangle{Point{min(r.Min.X, s.Min.X), min(r.Min.Y, s.Min.Y)}, Point{max(r.Max.X, s.Max.X), max(r.Max.Y, s.Max.Y)}}
}

// Empty reports whether r holds no point.
func (r Rectangle) Empty() bool { return r.Min.X >= r.Max.X || r.Min.Y >= r.Max.Y }

// Eq reports whether both hold the same points.
func (r Rectangle) Eq(s Rectangle) bool { return r == s || r.Empty() && s.Empty() }

// Overlaps reports whether they have a point in common.
func (r Rectangle) Overlaps(s Rectangle) bool {
	return !r.Empty() && !s.Empty() && r.Min.X < s.Max.X && s.Min.X < r.Max.X && r.Min.Y < s.Max.Y && s.Min.Y < r.Max.Y
}

// In reports whether s holds all of r.
func (r Rectangle) In(s Rectangle) bool {
	return r.Empty() || s.Min.X <= r.Min.X && r.Max.X <= s.Max.X && s.Min.Y <= r.Min.Y && r.Max.Y <= s.Max.Y
}

// Canon puts the smaller coordinates first.
func (r Rectangle) Canon() Rectangle {
	return Rect(r.Min.X, r.Min.Y, r.Max.X, r.Max.Y)
}

// At is opaque within r, as an image.
func (r Rectangle) At(x, y int) color.Color {
	if (Point{x, y}).In(r) {
		return color.Opaque
	}
	return color.Transparent
}

// RGBA64At is At.
func (r Rectangle) RGBA64At(x, y int) color.RGBA64 {
	if (Point{x, y}).In(r) {
		return color.RGBA64{0xffff, 0xffff, 0xffff, 0xffff}
	}
	return color.RGBA64{}
}

// Bounds is r.
func (r Rectangle) Bounds() Rectangle { return r }

// ColorModel is color.Alpha16Model.
func (r Rectangle) ColorModel() color.Model { return color.Alpha16Model }

// ZR is the zero Rectangle.
//
// Deprecated: Rectangle{} says it.
var ZR Rectangle

// Rect is the rectangle of two corners.
func Rect(x0, y0, x1, y1 int) Rectangle {
	return Rectangle{Point{min(x0, x1), min(y0, y1)}, Point{max(x0, x1), max(y0, y1)}}
}

// room is the number of bytes for pixels; it panics if there are too many.
func room(bytesPerPixel int, r Rectangle, name string) int {
	w, h := r.Dx(), r.Dy()
	if w >= 0 && h >= 0 {
		high, low := bits.Mul64(uint64(w), uint64(h))
		if high == 0 {
			if high, low = bits.Mul64(low, uint64(bytesPerPixel)); high == 0 && low < 1<<63 {
				return int(low)
			}
		}
	}
	panic("image: New" + name + " Rectangle has huge or negative dimensions")
}
