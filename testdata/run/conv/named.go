// Conversions between named types, pointers, channels, functions and interfaces.
package main

import (
	"fmt"
	"io"
)

type Int int
type Int2 Int
type PInt *int
type Fn func(int) int
type Fn2 func(int) int
type Ch chan int
type RO <-chan int
type Unnamed = chan int
type Sl []int
type Sl2 []int
type Mp map[string]Int
type R interface{ Read([]byte) (int, error) }
type Temp float64

func (t Temp) String() string { return fmt.Sprintf("%.1f°", float64(t)) }

type reader struct{}

func (reader) Read(b []byte) (int, error) { return copy(b, "data"), io.EOF }

func main() {
	i := Int(5)
	j := Int2(i) + 1
	x := 7
	p := PInt(&x)
	*p = 8
	q := (*int)(p)
	fmt.Println(i, j, int(j), *q, (*Int)(q) != nil, *(*Int)(q))
	f := Fn(func(a int) int { return a * 2 })
	g := Fn2(f)
	var h func(int) int = f
	fmt.Println(f(1), g(2), h(3))
	c := make(Ch, 1)
	var ro RO = RO(Unnamed(c))
	var so chan<- int = c
	so <- 4
	fmt.Println(<-ro, len(c))
	s := Sl{1, 2}
	t := Sl2(s)
	var u []int = s
	t[0] = 100
	fmt.Println(s, t, u, Sl(u)[1])
	m := Mp(map[string]Int{"a": 1})
	fmt.Println(m, map[string]Int(m)["a"])
	var r R = reader{}
	var w io.Reader = r
	buf := make([]byte, 4)
	n, err := w.Read(buf)
	fmt.Println(n, err, string(buf), R(w) == r)
	temp := Temp(36.65)
	fmt.Println(temp, float64(temp), Temp(int(temp)), []Temp{1, 2}, map[string]Temp{"x": 3})
	fmt.Println(any(i) == any(5), any(int(i)) == any(5), Int(5) == i)
	var e1 any = temp
	_, isF := e1.(float64)
	st, isS := e1.(fmt.Stringer)
	fmt.Println(isF, isS, st)
	b := []byte("bytes")
	type MyB []byte
	fmt.Println(string(MyB(b)), string(b[1:3]))
	const k = 10
	fmt.Println(Int(k)/3, Temp(k)/3, float32(k)/3, k/3, complex64(k))
	fmt.Println(uint8(Int(300)&0xff), int8(i)<<5, rune(i+'0'), string(rune(i+'0')))
	pt := (*struct{ a, b int })(&struct{ a, b int }{1, 2})
	type AB struct{ a, b int }
	fmt.Println(*(*AB)(pt), AB(*pt).b)
	fmt.Println((func())(nil) == nil, (*int)(nil) == nil, []int(nil) == nil, map[int]int(nil) == nil, (chan int)(nil) == nil, any(nil) == nil, error(nil) == nil)
}
