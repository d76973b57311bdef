// Maps with keys of every kind.
package main

import "fmt"

type id struct {
	a int32
	b string
}
type flat struct{ x, y int16 }
type mixed struct {
	f float64
	i any
	_ int
	c complex64
}
type named string
type shape interface{ area() int }
type square int

func (s square) area() int { return int(s * s) }

func main() {
	ints := map[int]string{}
	for i := -50; i < 50; i++ {
		ints[i*7919] = fmt.Sprint(i)
	}
	fmt.Println(len(ints), ints[-7919], ints[7919*49], ints[1] == "")
	bytes := map[byte]int{}
	for i := range 1000 {
		bytes[byte(i)]++
	}
	fmt.Println(len(bytes), bytes[0], bytes[255])
	i16 := map[int16]int{-1: 1, 2: 2}
	fmt.Println(i16[-1], i16[2], i16[3])
	u32 := map[uint32]uint64{1 << 31: 5}
	fmt.Println(u32[1<<31])
	runes := map[rune]int{}
	for _, r := range "hello, wörld" {
		runes[r]++
	}
	fmt.Println(runes['l'], runes['ö'], len(runes))
	bools := map[bool]string{true: "yes", false: "no"}
	fmt.Println(bools[true], bools[false])
	strs := map[string]int{"": 0, "a": 1, "ab": 2, "abc": 3, "a long key that is more than sixteen bytes": 4}
	for i := range 200 {
		strs[fmt.Sprint("key", i)] = i
	}
	fmt.Println(len(strs), strs["key77"], strs["abc"], strs["a long key that is more than sixteen bytes"])
	names := map[named]named{"x": "y"}
	fmt.Println(names["x"])
	arrays := map[[3]int]int{{1, 2, 3}: 6, {3, 2, 1}: 7}
	fmt.Println(arrays[[3]int{1, 2, 3}], arrays[[3]int{3, 2, 1}], arrays[[3]int{}])
	sarrays := map[[2]string]int{{"a", "b"}: 1}
	fmt.Println(sarrays[[...]string{"a", "b"}], sarrays[[2]string{"ab", ""}])
	ids := map[id]int{}
	for i := range 100 {
		ids[id{int32(i), fmt.Sprint(i % 10)}] = i
	}
	fmt.Println(len(ids), ids[id{42, "2"}], ids[id{42, "3"}])
	flats := map[flat]bool{{1, 2}: true}
	fmt.Println(flats[flat{1, 2}], flats[flat{2, 1}])
	m1 := map[mixed]int{{1, "x", 0, 2i}: 1, {1, 2, 0, 2i}: 2}
	fmt.Println(m1[mixed{f: 1, i: "x", c: 2i}], m1[mixed{f: 1, i: 2, c: 2i}], m1[mixed{f: 1, i: int8(2), c: 2i}])
	p, q := new(int), new(int)
	ptrs := map[*int]string{p: "p", q: "q"}
	fmt.Println(ptrs[p], ptrs[q], ptrs[nil] == "")
	c := make(chan int)
	chans := map[chan int]int{c: 3}
	fmt.Println(chans[c])
	anys := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", nil: "nil", [2]int{1, 2}: "array", id{1, "x"}: "struct", true: "bool"}
	fmt.Println(anys[1], anys[int8(1)], anys["1"], anys[1.0], anys[nil], anys[[2]int{1, 2}], anys[id{1, "x"}], anys[true], anys[int64(1)] == "")
	shapes := map[shape]int{square(2): 4, nil: 0}
	fmt.Println(shapes[square(2)], len(shapes))
	cs := map[complex128]int{1 + 2i: 3}
	fmt.Println(cs[1+2i], cs[complex(1, 2)])
	sets := map[string]struct{}{"a": {}}
	_, in := sets["a"]
	_, out := sets["b"]
	fmt.Println(in, out)
	big := map[int][50]int{}
	for i := range 20 {
		big[i] = [50]int{49: i}
	}
	fmt.Println(big[7][49], big[99][0])
}
