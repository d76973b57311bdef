package main

import "fmt"

type Celsius float64
type Fahrenheit float64
type Str string
type Bytes []byte
type IntSlice []int
type T1 struct{ A, B int }
type T2 struct{ A, B int }

func (c Celsius) F() Fahrenheit { return Fahrenheit(c*9/5 + 32) }

func main() {
	fmt.Println(Celsius(100).F(), Str("x")+"y", Bytes("hi"), string(Bytes{104, 105}))
	fmt.Println(T2(T1{1, 2}), []int(IntSlice{1}), IntSlice([]int{2}))
	i := 65
	fmt.Println(string(rune(i)), float64(i)/2, int(float32(i)*1.5), uint8(i<<2), int8(i*3))
	var f32 float32 = 3.999999
	fmt.Println(int(f32), int64(-f32), float64(f32))
	u := uint64(1<<63 + 12345)
	fmt.Println(float64(u), float32(u), uint64(float64(u)), int64(u>>1))
	neg := -5
	fmt.Println(uint32(neg), uint8(neg), uint64(neg)>>60)
	var any1 any = Celsius(3)
	_, isF := any1.(float64)
	c, isC := any1.(Celsius)
	fmt.Println(isF, c, isC)
	p := &T1{3, 4}
	q := (*T2)(p)
	q.A = 30
	fmt.Println(*p, *q)
	var fn func(int) string = func(n int) string { return fmt.Sprint(n, "!") }
	type F func(int) string
	fmt.Println(F(fn)(3))
	ch := make(chan int, 1)
	var ro <-chan int = ch
	ch <- 1
	fmt.Println(<-ro, len(ro), cap(ro))
	fmt.Println([]byte("é"), []rune("é"), string([]byte{0xff, 'a'}), []rune("\xff"))
}
