// The built-in println prints floats, complex numbers and everything else in a format of its own.
package main

func main() {
	zero := 0.0
	println(0.0, 1.0, -1.5, 100.0, 1e100, 1e-100, 3.14159265358979, 123456789.0, 0.1)
	println(1/zero, -1/zero, zero/zero, -zero)
	println(float32(0.1), float32(16777216))
	println(1+2i, complex(zero/zero, 1/zero), complex64(3-4i))
	println(1, -1, int8(-5), uint8(200), uint64(1<<64-1), int64(-1<<63), 'a', uintptr(77))
	println(true, false, "str", "", "with \n newline and é")
	println()
	print("a", 1, 2.5, true, "b\n")
	print()
	print("x\n")
	const big = 1 << 62
	println(big, 5/2, 5.0/2, "sum:"+"x")
	println(nil == nil2(), len("abc"), cap([]int{1, 2}))
	type my int
	type ms string
	println(my(5), ms("ms"), my(-1) < 0)
	println(5e-324, 1.7976931348623157e308, 9.999999999, 0.00001234565)
}

func nil2() any { return nil }
