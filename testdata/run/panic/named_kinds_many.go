// Named basic kinds are shown with their type, in goroutines' chains too.

package main

type (
	i8  int8
	u16 uint16
	f32 float32
	c64 complex64
	str string
	b   bool
	r   rune
)

func level(vals []any) {
	if len(vals) == 0 {
		return
	}
	defer level(vals[1:])
	panic(vals[0])
}

func main() {
	level([]any{i8(-5), u16(65535), f32(1.5), c64(1 - 2i), str("q\"uo\nte"), b(true), r('x'), 'y', uint8(7), uintptr(9), 1e100, float32(0.1), -0.0, "plain\n"})
}
