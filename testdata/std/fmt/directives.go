// Every verb with flags, widths and precisions for operands of many types.
package main

import (
	"errors"
	"fmt"
	"hash/crc32"
	"math"
)

type myInt int
type myStr string
type st struct{ A int }

func (m myInt) String() string { return "myInt!" }

func main() {
	flags := []string{"", "-", "+", "#", " ", "0", "-0", "+0", "# ", "+#", "-+ #0"}
	widths := []string{"", "1", "8", "12"}
	precs := []string{"", ".", ".0", ".2", ".10"}
	verbs := "vdboOxXcqUeEfFgGstTwz!"
	vals := []any{0, -5, 42, int8(-7), uint8(200), uint64(math.MaxUint64), int64(math.MinInt64), 3.5, -0.0, math.Inf(1), math.NaN(), float32(1.25), 1e100,
		"", "héllo", "a\"b", "\xff", true, false, nil, myInt(3), myStr("q"), st{1}, []byte("hi"), []int{1, 2}, 'x', 1 + 2i, map[string]int{"a": 1}, uintptr(9)}
	for _, v := range verbs {
		sum := crc32.NewIEEE()
		for _, f := range flags {
			for _, w := range widths {
				for _, p := range precs {
					format := "%" + f + w + p + string(v)
					for _, x := range vals {
						fmt.Fprintf(sum, format, x)
						fmt.Fprintf(sum, "<"+format+"|%d>", x, 7)
					}
				}
			}
		}
		fmt.Printf("%c %08x\n", v, sum.Sum32())
	}
	fmt.Println(fmt.Sprintf("%d%%|%5%|%d", 1, 2))
	fmt.Println(fmt.Sprintf("%[2]d %[1]d %d", 1, 2))
	fmt.Println(fmt.Sprintf("%*d|%-*d|%.*f", 5, 1, 5, 2, 2, 3.14159))
	fmt.Println(fmt.Sprintf("%d %s", 1))
	fmt.Println(fmt.Sprintf("%d", 1, 2, "x"))
	fmt.Println(fmt.Sprintf("%!", 1), fmt.Sprintf("%", 1), fmt.Sprintf("abc%"), fmt.Sprintf("%9999999d", 1), fmt.Sprintf("é%d世", 5), fmt.Sprintf("%世", 5))
	fmt.Println()
	fmt.Println(1, "a", nil, 2.5, true, myInt(1), myStr("s"), st{3}, 'c', []string{"x"}, "b", "c", 1, 2)
	fmt.Print(1, 2, "a", "b", 3, 4, myStr("s"), myStr("t"), 5, nil, nil, "x", nil, true, false, st{1}, st{2}, "\n")
	fmt.Print()
	fmt.Print("a", 1, 2, "b", myInt(2), myInt(3), "\n")
	fmt.Println(fmt.Sprint(), fmt.Sprint(nil), fmt.Sprint("a", nil, "b"), fmt.Sprintln("x", 1))
	fmt.Println(fmt.Errorf("a %w b %d", errors.New("in"), 3), fmt.Errorf("%w %w", errors.New("x"), errors.New("y")))
	fmt.Println(string(fmt.Appendf([]byte("p:"), "%d-%s", 1, "z")), string(fmt.Append(nil, 1, 2)), string(fmt.Appendln(nil, "q", 7)))
}
