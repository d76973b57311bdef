// Strings share nothing with what they were made from.
package main

import "fmt"

type T struct{ name string }

func main() {
	s := "original"
	t := s[2:5]
	bs := []byte(s)
	for i := range bs {
		bs[i] = '#'
	}
	fmt.Println(s, t, string(bs))
	a := T{"a"}
	b := a
	b.name += "b"
	fmt.Println(a, b, a == b, a == T{"a"})
	arr := [2]string{"x", "y"}
	brr := arr
	brr[0] = "z"
	fmt.Println(arr, brr, arr != brr)
	m := map[string]int{s: 1}
	s += "!"
	fmt.Println(m, m["original"], len(s))
	keep := []string{}
	buf := make([]byte, 0, 8)
	for i := 0; i < 4; i++ {
		buf = append(buf[:0], byte('a'+i), byte('0'+i))
		keep = append(keep, string(buf))
	}
	fmt.Println(keep)
	key := []byte("k1")
	mm := map[string]int{}
	mm[string(key)] = 1
	key[1] = '2'
	mm[string(key)] = 2
	fmt.Println(mm)
	var i any = string(key)
	key[0] = 'z'
	fmt.Println(i)
}
