package main

import (
	"bytes"
	"compress/lzw"
	"crypto/sha256"
	"fmt"
	"image"
	"image/color"
	"image/color/palette"
	"image/gif"
	"io"
	"math"
	"strings"
)

var pal = []color.Color{color.White, color.Black}

func lissajous(out io.Writer) error {
	const (
		cycles  = 5
		res     = 0.001
		size    = 100
		nframes = 6
		delay   = 8
	)
	freq := 2.3
	anim := gif.GIF{LoopCount: nframes}
	phase := 0.0
	for i := 0; i < nframes; i++ {
		rect := image.Rect(0, 0, 2*size+1, 2*size+1)
		img := image.NewPaletted(rect, pal)
		for t := 0.0; t < cycles*2*math.Pi; t += res {
			x := math.Sin(t)
			y := math.Sin(t*freq + phase)
			img.SetColorIndex(size+int(x*size+0.5), size+int(y*size+0.5), 1)
		}
		phase += 0.1
		anim.Delay = append(anim.Delay, delay)
		anim.Image = append(anim.Image, img)
	}
	return gif.EncodeAll(out, &anim)
}

func main() {
	var buf bytes.Buffer
	fmt.Println(lissajous(&buf), buf.Len())
	fmt.Printf("%x\n", sha256.Sum256(buf.Bytes()))
	raw := bytes.Clone(buf.Bytes())
	g, err := gif.DecodeAll(&buf)
	fmt.Println(len(g.Image), g.Delay, g.LoopCount, g.Disposal, g.Config.Width, g.BackgroundIndex, err, g.Image[2].Bounds(), g.Image[2].At(100, 100), len(g.Image[0].Palette))
	fmt.Println(palette.Plan9[:20], palette.Plan9[100:110], palette.Plan9[255], len(palette.WebSafe), palette.WebSafe[100:105])
	m := image.NewRGBA(image.Rect(3, 4, 43, 34))
	for y := 4; y < 34; y++ {
		for x := 3; x < 43; x++ {
			m.Set(x, y, color.RGBA{uint8(x * 6), uint8(y * 7), uint8(x * y), 255})
		}
	}
	for _, n := range []int{0, 2, 16, 100} {
		buf.Reset()
		fmt.Println(gif.Encode(&buf, m, &gif.Options{NumColors: n}), buf.Len())
		fmt.Printf("%x\n", sha256.Sum256(buf.Bytes()))
		d, f, err := image.Decode(&buf)
		fmt.Printf("%T %v %s %v %v\n", d, d.Bounds(), f, err, d.At(5, 5))
	}
	p := image.NewPaletted(image.Rect(0, 0, 5, 5), color.Palette{color.Transparent, color.RGBA{1, 2, 3, 255}, color.White})
	p.SetColorIndex(1, 1, 2)
	buf.Reset()
	fmt.Println(gif.EncodeAll(&buf, &gif.GIF{Image: []*image.Paletted{p, p}, Delay: []int{0, 5}, Disposal: []byte{gif.DisposalNone, gif.DisposalBackground}, Config: image.Config{ColorModel: p.Palette, Width: 7, Height: 7}, BackgroundIndex: 1}))
	fmt.Printf("%x\n", buf.Bytes())
	fmt.Println(gif.EncodeAll(&buf, &gif.GIF{}), gif.EncodeAll(&buf, &gif.GIF{Image: []*image.Paletted{p}}))
	for _, b := range [][]byte{nil, []byte("GIF89x....................."), raw[:10], raw[:30], raw[:len(raw)-1], append(bytes.Clone(raw[:13+6]), 0x99)} {
		_, err := gif.DecodeAll(bytes.NewReader(b))
		fmt.Println(err)
	}
	for _, o := range []lzw.Order{lzw.LSB, lzw.MSB} {
		for _, s := range []string{"", "a", "TOBEORNOTTOBEORTOBEORNOT", strings.Repeat("ab", 10000), strings.Repeat("abcdefghijklmnopqrstuvwxyz0123456789", 300)} {
			buf.Reset()
			w := lzw.NewWriter(&buf, o, 8)
			io.WriteString(w, s)
			fmt.Println(w.Close(), w.Close(), buf.Len())
			fmt.Printf("%x\n", sha256.Sum256(buf.Bytes()))
			r := lzw.NewReader(&buf, o, 8)
			all, err := io.ReadAll(r)
			fmt.Println(string(all) == s, err, r.Close())
		}
	}
	w := lzw.NewWriter(&buf, lzw.LSB, 2)
	_, err = w.Write([]byte{9})
	fmt.Println(err)
	_, err = lzw.NewWriter(&buf, lzw.LSB, 9).Write([]byte{9})
	fmt.Println(err)
	_, err = io.ReadAll(lzw.NewReader(strings.NewReader("\xff\xff"), lzw.LSB, 8))
	fmt.Println(err)
	_, err = io.ReadAll(lzw.NewReader(strings.NewReader(""), lzw.LSB, 8))
	fmt.Println(err)
}
