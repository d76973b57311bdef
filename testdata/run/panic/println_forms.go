// print and println use the forms of panic values.

package main

type T struct{ x int }

func main() {
	var e any
	var p *T
	var s []int
	var m map[string]int
	println(nil == e, e, p, s, m)
	println(1, -1, uint8(200), 'a', "str", true, 1.0, float32(2.5), 1+2i, uintptr(16))
	print("a", "b", 1, 2, "\n")
	println()
	print()
	println(int8(-128), uint64(1<<64-1), int64(-1<<63), "é\x00")
}
