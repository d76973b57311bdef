// Mixed numeric code that needs a conversion at each step.
package main

import (
	"fmt"
	"math"
)

type Meters float64
type Feet float32
type Count uint16

func (m Meters) Feet() Feet   { return Feet(m * 3.28084) }
func (f Feet) Meters() Meters { return Meters(f) / 3.28084 }
func mean(xs ...int) float64 {
	s := 0
	for _, x := range xs {
		s += x
	}
	return float64(s) / float64(len(xs))
}
func percent(a, b Count) string { return fmt.Sprintf("%.1f%%", 100*float64(a)/float64(b)) }
func clamp(f float64) uint8 {
	switch {
	case f < 0:
		return 0
	case f > 255:
		return 255
	}
	return uint8(f + 0.5)
}
func hash(s string) (h uint32) {
	for i := 0; i < len(s); i++ {
		h = h*31 + uint32(s[i])
	}
	return
}
func lerp(a, b uint8, t float32) uint8 { return uint8(float32(a) + (float32(b)-float32(a))*t) }

func main() {
	fmt.Println(Meters(100).Feet(), Meters(100).Feet().Meters(), mean(1, 2, 4), percent(1, 3), percent(65535, 65535))
	fmt.Println(clamp(-1), clamp(300), clamp(127.5), clamp(0.49), lerp(0, 255, 0.5), lerp(200, 100, 0.25))
	fmt.Println(hash("hello, world"), int32(hash("hello, world")), hash("") == 0, uint16(hash("abc")), int8(hash("zz")))
	var i int = 7
	var f float64 = 2
	var u uint8 = 250
	fmt.Println(float64(i)/f, i/int(f), u+uint8(i), int(u)+i, float32(i)/3, uint(i)<<u, i<<uint(f), -i/int(f), -float64(i)/f)
	fmt.Println(math.Sqrt(float64(i)), int(math.Sqrt(50)), math.Floor(float64(-i)/2), -i>>1, -i/2, math.MaxInt32+i, int64(math.MaxInt32)*int64(i))
	const k = 10
	fmt.Println(k/4, k/4.0, float64(k)/4, k*f, k<<2, k%3, u*k, Count(k)*Count(u)*Count(u))
	var c Count = 60000
	c += 10000
	fmt.Println(c, int(c), Count(70000&0xffff), -c, ^c, c/7, c%7)
	d := 1e9
	fmt.Println(int(d), int32(int(d)), uint32(d*4), int64(d*d/1e3), uint8(int(d)), float32(d)+1 == float32(d))
	sum := 0.0
	for n := 1; n <= 10; n++ {
		sum += 1 / float64(n)
	}
	fmt.Printf("%.10f %v %d\n", sum, float32(sum), int(sum*1000))
	var r rune = 'A'
	fmt.Println(string(r+rune(i)), r*2, float64(r)/2, byte(r)+u, 'z'-r)
	t := 36.6
	fmt.Println(int(t*10), int(t*100), math.Round(t*100)/100, int(math.Round(t*10)), t*10)
	x, y := 0.1, float32(0.1)
	fmt.Println(x == float64(y), float32(x) == y, x*3 == 0.3, y*3 == 0.3, float64(y))
	fmt.Println(complex(float32(i), y), real(complex(f, x))*float64(i), int(real(3+4i)))
}
