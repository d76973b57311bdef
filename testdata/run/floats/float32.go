// float32 rounds after each operation.
package main

import "fmt"

func main() {
	var a, b float32 = 0.1, 0.2
	fmt.Println(a+b, a*b, a/b, a-b, float64(a), float64(a+b))
	var s float32
	for i := 0; i < 10; i++ {
		s += 0.1
	}
	fmt.Println(s, s == 1)
	var big float32 = 16777216
	fmt.Println(big+1, big+2, (big+1)-big, float64(big)+1)
	x := float32(1) / 3
	y := 1.0 / 3
	fmt.Println(x, y, float32(y) == x, float64(x) == y)
	h := float32(1e-45)
	fmt.Println(h, h/2, h*1.5)
	c := float32(3e38)
	c *= 2
	fmt.Println(c)
	var f float32 = 1 << 24
	f++
	fmt.Println(f)
	arr := []float32{1.5, 2.25}
	arr[0] += arr[1] / 3
	fmt.Println(arr)
	t := struct{ p, q float32 }{1.1, 2.2}
	t.p, t.q = t.q-t.p, t.p+t.q
	fmt.Println(t)
	fmt.Println(float32(16777217.0), float32(0.1)*3 == 0.3, int32(float32(1<<24+1)))
	d := 1e40
	fmt.Println(float32(d), float32(-d), float32(1e-50*d*1e-10))
}
