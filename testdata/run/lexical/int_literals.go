// Integer literals in every base, with digit separators.
package main

import "fmt"

func main() {
	fmt.Println(42, 4_2, 0600, 0_600, 0o600, 0O600, 0xBadFace, 0xBad_Face, 0x_67_7a_2f_cc_40_c6)
	fmt.Println(0b1011, 0B_1011, 1_000_000, 0x1F, 0X1f, 0, 00, 0_0, 0x0, 0b0, 0o0)
	fmt.Println(uint64(18_446_744_073_709_551_615), uint64(0xFFFF_FFFF_FFFF_FFFF), int64(-0x8000_0000_0000_0000))
	fmt.Println(017, 0o17, 0x17, 0b11, 17)
	const huge = 170141183460469231731687303715884105727
	fmt.Println(huge>>64, huge%1000, huge/1e30)
	fmt.Println(0777 == 511, 0b1111_0000 == 0xF0)
}
