// Keys of maps are copied before or after the calls of a statement, depending on their type and on what they are.
package main

import "fmt"

var f32 float32
var s string
var st struct{ a, b int32 }
var st3 struct{ a, b, c int }
var st1 struct{ a int }
var i8 int8
var i16 int16
var i32 int32
var i any
var p *int
var arr [2]int
var arr1 [1]int64
var b bool
var big = map[int][200]byte{}
var gi int

func w(f func()) int { f(); return 1 }
func wb(f func()) [200]byte { f(); return [200]byte{1} }

func main() {
	m1 := map[float32]int{}
	m1[f32] = w(func() { f32 = 5 })
	fmt.Println(m1)
	m2 := map[string]int{}
	m2[s] = w(func() { s = "x" })
	fmt.Println(m2)
	m3 := map[struct{ a, b int32 }]int{}
	m3[st] = w(func() { st.a = 5 })
	fmt.Println(m3)
	m4 := map[struct{ a, b, c int }]int{}
	m4[st3] = w(func() { st3.a = 5 })
	fmt.Println(m4)
	m5 := map[int8]int{}
	m5[i8] = w(func() { i8 = 5 })
	fmt.Println(m5)
	m6 := map[int16]int{}
	m6[i16+1] = w(func() { i16 = 5 })
	fmt.Println(m6)
	m7 := map[int32]int{}
	m7[i32] = w(func() { i32 = 5 })
	fmt.Println(m7)
	m8 := map[any]int{}
	m8[i] = w(func() { i = 5 })
	fmt.Println(m8)
	m9 := map[*int]int{}
	m9[p] = w(func() { p = new(int) })
	fmt.Println(m9[nil])
	m10 := map[[2]int]int{}
	m10[arr] = w(func() { arr[0] = 5 })
	fmt.Println(m10)
	m11 := map[bool]int{}
	m11[b] = w(func() { b = true })
	fmt.Println(m11)
	big[gi] = wb(func() { gi = 7 })
	for k := range big {
		fmt.Println(k)
	}
	m12 := map[[1]int64]int{}
	m12[arr1] = w(func() { arr1[0] = 5 })
	fmt.Println(m12)
	m13 := map[struct{ a int }]int{}
	m13[st1] = w(func() { st1.a = 5 })
	fmt.Println(m13)
	m14 := map[float64]int{}
	f64 := 1.0
	m14[f64] = w(func() { f64 = 5 })
	fmt.Println(m14)
	loc := false
	m11[loc] += w(func() { loc = true })
	fmt.Println(m11)
	m8[i] += w(func() { i = "z" })
	fmt.Println(m8)
	x, y := m11[loc], w(func() { loc = false; m11[true] = 44 })
	fmt.Println(x, y)
	v, ok := m11[loc]
	fmt.Println(v, ok)
	m11[loc], m11[b] = w(func() { loc = !loc }), w(func() { b = !b })
	fmt.Println(m11)
	delete(m11, w(func() { loc = true }) == 1 && loc)
	fmt.Println(m11)
}
