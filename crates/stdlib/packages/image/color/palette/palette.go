// Package palette is two palettes of old.
package palette

import "image/color"

// Plan9 is the palette of Plan 9: 4 shades in each of 4×4×4 cubes.
var Plan9 = plan9()

func plan9() []color.Color {
	p := make([]color.Color, 256)
	for c := range p {
		r, v := c>>6, c>>4&3
		j := (c - v + r) & 15
		g, b := j>>2, j&3
		num, den := 17*v, max(r, g, b)
		if den == 0 {
			p[c] = color.RGBA{uint8(num), uint8(num), uint8(num), 0xff}
			continue
		}
		num = 17 * (4*den + v)
		p[c] = color.RGBA{uint8(r * num / den), uint8(g * num / den), uint8(b * num / den), 0xff}
	}
	return p
}

// WebSafe is the 216 colors that old browsers had.
var WebSafe = webSafe()

func webSafe() []color.Color {
	var p []color.Color
	for r := range 6 {
		for g := range 6 {
			for b := range 6 {
				p = append(p, color.RGBA{uint8(r * 0x33), uint8(g * 0x33), uint8(b * 0x33), 0xff})
			}
		}
	}
	return p
}
