// Parsing and formatting floating-point and complex numbers.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, s := range []string{"1_000", "1_0.5", "0x1_0p3", "0x_1p3", "0x1p3", "0x1", "0x1.8p-3", "0x.8p1", "0x.p1", "1e", "1e+", "1.e3", ".5", ".", "", "inf", "+Inf", "-INFINITY", "infinit", "nan", "+nan", "1e400", "-1e400", "1e-400", "0x1p5000", "0x1p-1074", "0x1p-1075", "0x1.1p-1075", "0x1.fffffffffffff8p1023", "1 ", "5e-324", "2e-324", "1p3", "1e5x", "3.4028236e38", "16777217", "0.1", "123456789012345678901234567890", "1.7976931348623159e308", "2.2250738585072011e-308"} {
		f, err := strconv.ParseFloat(s, 64)
		g, err2 := strconv.ParseFloat(s, 32)
		fmt.Println(s, f, err, g, err2)
	}
	for _, f := range []float64{0, math.Copysign(0, -1), 1, -1.5, 0.1, 1.0 / 3, 1e6, 1e20, 1e21, 123456789, 5e-324, math.MaxFloat64, math.Inf(-1), math.NaN(), 2.5, 3.5, 0.000001, 86589902837496.125, 9007199254740993} {
		for _, c := range []byte("beEfgGxXq") {
			for _, p := range []int{-1, 0, 1, 3, 10, 25} {
				fmt.Print(strconv.FormatFloat(f, c, p, 64), " ")
			}
			fmt.Print(strconv.FormatFloat(float64(float32(f)), c, -1, 32), " ")
		}
		fmt.Println()
	}
	for _, s := range []string{"1", "1+2i", "(1+2i)", "i", "1i", "1++2i", "1+-2i", "nan+nani", "1e400+1i", "1+i", "(1", "1+2", "infi", "-1.5e3-2.5e-3i"} {
		c, err := strconv.ParseComplex(s, 128)
		d, err2 := strconv.ParseComplex(s, 64)
		fmt.Println(s, c, err, d, err2)
	}
	fmt.Println(strconv.FormatComplex(1-2i, 'f', 2, 128), strconv.FormatComplex(complex(math.Inf(1), math.NaN()), 'g', -1, 64))
	fmt.Println(string(strconv.AppendFloat([]byte("f="), 2.5, 'e', 3, 64)))
	defer func() { fmt.Println(recover()) }()
	strconv.FormatFloat(1, 'g', -1, 16)
}
