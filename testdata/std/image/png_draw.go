package main

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"strings"
)

type checker struct{}

func (checker) ColorModel() color.Model { return color.NRGBA64Model }
func (checker) Bounds() image.Rectangle { return image.Rect(-2, -2, 5, 4) }
func (checker) At(x, y int) color.Color { return color.NRGBA64{uint16(x * 5000), uint16(y * 9000), 777, uint16(0xffff - x*y*500)} }

func main() {
	fmt.Println(image.Pt(1, 2).Add(image.Pt(3, 4)), image.Pt(7, 9).Div(2), image.Rect(5, 6, 1, 2), image.Rect(0, 0, 4, 4).Intersect(image.Rect(2, 2, 8, 8)), image.Rect(0, 0, 1, 1).Union(image.Rect(5, 5, 6, 6)), image.Rect(0, 0, 10, 10).Inset(6), image.Rect(0, 0, 10, 10).Inset(2), image.Pt(-1, 15).Mod(image.Rect(0, 0, 10, 10)), image.Rect(0, 0, 2, 2).Overlaps(image.Rect(1, 1, 3, 3)), image.Rect(1, 1, 1, 5).Empty(), image.ZR, image.Rectangle{image.Pt(3, 3), image.Pt(1, 1)}.Canon())
	cs := []color.Color{color.RGBA{10, 20, 30, 40}, color.NRGBA{200, 100, 50, 128}, color.Gray{77}, color.Gray16{0x1234}, color.Alpha{99}, color.Alpha16{0xabcd}, color.RGBA64{1, 2, 3, 0xffff}, color.NRGBA64{0xffff, 0x8000, 1, 0x4000}, color.YCbCr{100, 150, 200}, color.CMYK{10, 20, 30, 40}, color.NYCbCrA{color.YCbCr{1, 2, 3}, 9}, color.Black, color.White, color.Transparent}
	ms := []color.Model{color.RGBAModel, color.RGBA64Model, color.NRGBAModel, color.NRGBA64Model, color.AlphaModel, color.Alpha16Model, color.GrayModel, color.Gray16Model, color.YCbCrModel, color.CMYKModel, color.NYCbCrAModel, color.Palette{color.Black, color.White, color.RGBA{255, 0, 0, 255}}}
	for _, c := range cs {
		r, g, b, a := c.RGBA()
		fmt.Print(r, g, b, a)
		for _, m := range ms {
			fmt.Print(" ", m.Convert(c))
		}
		fmt.Println()
	}
	r := image.Rect(-2, -1, 6, 5)
	pal := color.Palette{color.Black, color.White, color.RGBA{255, 0, 0, 255}, color.NRGBA{0, 255, 0, 100}, color.RGBA{0, 0, 255, 255}}
	imgs := []draw.Image{image.NewRGBA(r), image.NewRGBA64(r), image.NewNRGBA(r), image.NewNRGBA64(r), image.NewAlpha(r), image.NewAlpha16(r), image.NewGray(r), image.NewGray16(r), image.NewCMYK(r), image.NewPaletted(r, pal), image.NewPaletted(r, pal[:2]), image.NewPaletted(r, pal[:4])}
	for i, m := range imgs {
		for y := r.Min.Y; y < r.Max.Y; y++ {
			for x := r.Min.X; x < r.Max.X; x++ {
				m.Set(x, y, color.NRGBA{uint8(x * 30), uint8(y * 50), uint8(x * y * 10), uint8(255 - x*y*(i%2))})
			}
		}
		m.Set(100, 100, color.White)
		fmt.Printf("%T %v %v %v %v\n", m, m.Bounds(), m.At(3, 3), m.At(50, 50), m.(interface{ Opaque() bool }).Opaque())
		sub := m.(interface {
			SubImage(image.Rectangle) image.Image
		}).SubImage(image.Rect(0, 0, 3, 2))
		fmt.Println(sub.Bounds(), sub.At(1, 1), sub.At(5, 5))
		draw.Draw(m, image.Rect(0, 0, 3, 3), image.NewUniform(color.NRGBA{255, 128, 0, 128}), image.Point{}, draw.Over)
		draw.Draw(m, image.Rect(4, 4, 30, 30), imgs[0], image.Pt(1, 1), draw.Src)
		draw.DrawMask(m, r, image.Black, image.Point{}, image.NewUniform(color.Alpha{80}), image.Point{}, draw.Over)
		draw.Draw(m, image.Rect(1, 1, 5, 5), m, image.Pt(0, 0), draw.Src)
		var buf bytes.Buffer
		if err := png.Encode(&buf, m); err != nil {
			fmt.Println(err)
			continue
		}
		cfg, name, err := image.DecodeConfig(bytes.NewReader(buf.Bytes()))
		fmt.Println(cfg.Width, cfg.Height, name, err)
		d, name, err := image.Decode(&buf)
		fmt.Printf("%T %v %s %v\n", d, d.Bounds(), name, err)
		for y := 0; y < 6; y++ {
			for x := 0; x < 8; x++ {
				fmt.Print(d.At(x, y), " ")
			}
		}
		fmt.Println()
	}
	var buf bytes.Buffer
	fmt.Println(png.Encode(&buf, checker{}))
	d, err := png.Decode(bytes.NewReader(buf.Bytes()))
	fmt.Printf("%T %v %v %v\n", d, d.At(1, 2), d.At(6, 5), err)
	fs := image.NewPaletted(image.Rect(0, 0, 16, 4), color.Palette{color.Black, color.White})
	grad := image.NewGray(image.Rect(0, 0, 16, 4))
	for i := range grad.Pix {
		grad.Pix[i] = uint8(i % 16 * 16)
	}
	draw.FloydSteinberg.Draw(fs, fs.Bounds(), grad, image.Point{})
	fmt.Println(fs.Pix)
	raw := buf.Bytes()
	for _, b := range [][]byte{nil, []byte("not a png, really"), raw[:20], raw[:40], raw[:len(raw)-5]} {
		_, err := png.Decode(bytes.NewReader(b))
		var fe png.FormatError
		fmt.Println(err, errors.As(err, &fe))
	}
	bad := bytes.Clone(raw)
	bad[20] ^= 1
	_, err = png.Decode(bytes.NewReader(bad))
	fmt.Println(err)
	_, _, err = image.Decode(strings.NewReader("GIF?"))
	fmt.Println(err)
	fmt.Println(png.Encode(&buf, image.NewRGBA(image.Rect(0, 0, 0, 5))))
	func() { defer func() { fmt.Println(recover()) }(); image.NewRGBA(image.Rectangle{image.Pt(0, 0), image.Pt(-1, 5)}) }()
	func() { defer func() { fmt.Println(recover()) }(); image.NewGray(image.Rect(0, 0, 1<<40, 1<<40)) }()
}
