// Keys and values of many sizes, and growth.
package main

import "fmt"

type K24 struct{ a, b, c int }
type V200 struct {
	x [25]int
}

func main() {
	m := map[K24]V200{}
	for i := range 500 {
		var v V200
		v.x[24] = i
		m[K24{i, i * 2, i * 3}] = v
	}
	sum := 0
	for i := range 500 {
		sum += m[K24{i, i * 2, i * 3}].x[24]
	}
	fmt.Println(len(m), sum)
	type Huge [9000]int
	hm := map[int]Huge{}
	var h Huge
	h[8999] = 7
	hm[1] = h
	h[8999] = 8
	hm[2] = h
	x := hm[1]
	x[0] = 1
	fmt.Println(hm[1][8999], hm[2][8999], hm[1][0], hm[3][5], len(hm))
	y, ok := hm[2]
	_, ok2 := hm[9]
	fmt.Println(y[8999], ok, ok2)
	n := 0
	for _, v := range hm {
		n += v[8999]
	}
	fmt.Println(n)
	im := map[int]int{}
	for i := 0; i < 20000; i++ {
		im[i*7919%65537] += i
	}
	fmt.Println(len(im), im[7919], im[0])
	for i := 0; i < 20000; i += 2 {
		delete(im, i*7919%65537)
	}
	fmt.Println(len(im))
	sm := map[string]int{}
	for i := range 5000 {
		sm[fmt.Sprint("key", i%1234)] += i
	}
	fmt.Println(len(sm), sm["key0"], sm["key1233"])
	bm := map[byte]bool{}
	for i := range 1000 {
		bm[byte(i)] = i%3 == 0
	}
	fmt.Println(len(bm), bm[0], bm[1])
	zm := map[int]struct{}{}
	for i := range 300 {
		zm[i%77] = struct{}{}
	}
	fmt.Println(len(zm))
}
