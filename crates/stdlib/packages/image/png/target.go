package png

import (
	"image"
	"image/color"
)

// A target is the image that is decoded, and how its rows are set.
type target struct {
	img image.Image
	row func(data []byte, w, x, y, step int)
}

func (d *decoder) newTarget() *target {
	r := image.Rect(0, 0, d.width, d.height)
	switch {
	case d.kind == gray && d.depth < 16:
		return d.grayTarget(r)
	case d.kind == paletted:
		m := image.NewPaletted(r, d.palette)
		return &target{m, func(data []byte, w, x, y, step int) {
			for i := range w {
				c := sample(data, i, d.depth)
				if int(c) >= len(m.Palette) {
					for len(m.Palette) <= int(c) {
						m.Palette = append(m.Palette, color.RGBA{0, 0, 0, 0xff})
					}
				}
				m.SetColorIndex(x+i*step, y, c)
			}
		}}
	case d.depth == 8:
		return d.target8(r)
	}
	return d.target16(r)
}

// sample is the value of less than 9 bits at place i.
func sample(data []byte, i, depth int) byte {
	at := i * depth
	return data[at/8] >> (8 - depth - at%8) & byte(1<<depth-1)
}

func (d *decoder) grayTarget(r image.Rectangle) *target {
	scale := byte(0xff / (1<<d.depth - 1))
	if d.transparent == nil {
		m := image.NewGray(r)
		return &target{m, func(data []byte, w, x, y, step int) {
			for i := range w {
				m.SetGray(x+i*step, y, color.Gray{sample(data, i, d.depth) * scale})
			}
		}}
	}
	m := image.NewNRGBA(r)
	none := d.transparent[1]
	return &target{m, func(data []byte, w, x, y, step int) {
		for i := range w {
			s := sample(data, i, d.depth)
			c := color.NRGBA{s * scale, s * scale, s * scale, 0xff}
			if s == none {
				c.A = 0
			}
			m.SetNRGBA(x+i*step, y, c)
		}
	}}
}

func (d *decoder) target8(r image.Rectangle) *target {
	if d.kind == trueColor && d.transparent == nil {
		m := image.NewRGBA(r)
		return &target{m, func(data []byte, w, x, y, step int) {
			at := m.PixOffset(x, y)
			for i := 0; i < 3*w; i += 3 {
				copy(m.Pix[at:], data[i:i+3])
				m.Pix[at+3] = 0xff
				at += 4 * step
			}
		}}
	}
	m := image.NewNRGBA(r)
	return &target{m, func(data []byte, w, x, y, step int) {
		for i := range w {
			var c color.NRGBA
			switch d.kind {
			case trueColor:
				c = color.NRGBA{data[3*i], data[3*i+1], data[3*i+2], 0xff}
				if t := d.transparent; c.R == t[1] && c.G == t[3] && c.B == t[5] {
					c.A = 0
				}
			case grayAlpha:
				c = color.NRGBA{data[2*i], data[2*i], data[2*i], data[2*i+1]}
			default:
				c = color.NRGBA{data[4*i], data[4*i+1], data[4*i+2], data[4*i+3]}
			}
			m.SetNRGBA(x+i*step, y, c)
		}
	}}
}

func (d *decoder) target16(r image.Rectangle) *target {
	word := func(data []byte, i int) uint16 { return uint16(data[2*i])<<8 | uint16(data[2*i+1]) }
	switch {
	case d.kind == gray && d.transparent == nil:
		m := image.NewGray16(r)
		return &target{m, func(data []byte, w, x, y, step int) {
			for i := range w {
				m.SetGray16(x+i*step, y, color.Gray16{word(data, i)})
			}
		}}
	case d.kind == trueColor && d.transparent == nil:
		m := image.NewRGBA64(r)
		return &target{m, func(data []byte, w, x, y, step int) {
			for i := range w {
				m.SetRGBA64(x+i*step, y, color.RGBA64{word(data, 3*i), word(data, 3*i+1), word(data, 3*i+2), 0xffff})
			}
		}}
	}
	m := image.NewNRGBA64(r)
	return &target{m, func(data []byte, w, x, y, step int) {
		for i := range w {
			var c color.NRGBA64
			switch d.kind {
			case gray:
				v := word(data, i)
				c = color.NRGBA64{v, v, v, 0xffff}
				if v == word(d.transparent, 0) {
					c.A = 0
				}
			case trueColor:
				c = color.NRGBA64{word(data, 3*i), word(data, 3*i+1), word(data, 3*i+2), 0xffff}
				if t := d.transparent; c.R == word(t, 0) && c.G == word(t, 1) && c.B == word(t, 2) {
					c.A = 0
				}
			case grayAlpha:
				v := word(data, 2*i)
				c = color.NRGBA64{v, v, v, word(data, 2*i+1)}
			default:
				c = color.NRGBA64{word(data, 4*i), word(data, 4*i+1), word(data, 4*i+2), word(data, 4*i+3)}
			}
			m.SetNRGBA64(x+i*step, y, c)
		}
	}}
}
