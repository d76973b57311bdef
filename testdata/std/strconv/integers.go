// Parsing and formatting integers.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, s := range []string{"", "+", "-", "0", "12", "-12", "+5", "1_000", "0x1f", "0X_1F", "0b11", "0o17", "017", "08", "1__0", "_1", "1_", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "zz", "ZZ", "0x", " 1", "1 ", "１", "99999999999999999999x"} {
		for _, base := range []int{0, 2, 8, 10, 16, 36, 1, 37} {
			i, err := strconv.ParseInt(s, base, 64)
			fmt.Println(s, base, i, err)
			u, err := strconv.ParseUint(s, base, 16)
			fmt.Println(s, base, u, err)
		}
		n, err := strconv.Atoi(s)
		fmt.Println(n, err, errors.Is(err, strconv.ErrRange), errors.Is(err, strconv.ErrSyntax))
	}
	for _, bits := range []int{0, 1, 8, 16, 32, 63, 64, 65, -1} {
		i, err := strconv.ParseInt("-129", 10, bits)
		u, err2 := strconv.ParseUint("300", 10, bits)
		fmt.Println(bits, i, err, u, err2)
	}
	for _, v := range []int64{0, 1, -1, 9, 10, 99, 100, -100, 12345, math.MaxInt64, math.MinInt64} {
		for base := 2; base <= 36; base += 7 {
			fmt.Print(strconv.FormatInt(v, base), " ", strconv.FormatUint(uint64(v), base), " ")
		}
		fmt.Println(strconv.Itoa(int(v)), string(strconv.AppendInt([]byte("x"), v, 10)), string(strconv.AppendUint(nil, uint64(v), 16)))
	}
	for _, s := range []string{"1", "t", "T", "TRUE", "true", "True", "tRUE", "0", "f", "F", "FALSE", "false", "False", "", "yes"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(s, b, err)
	}
	fmt.Println(strconv.FormatBool(true), string(strconv.AppendBool(nil, false)))
	defer func() { fmt.Println(recover()) }()
	strconv.FormatInt(1, 1)
}
