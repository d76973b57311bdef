// make with constants, variables of any integer type and floats that are whole.
package main

import "fmt"

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

func main() {
	fmt.Println(make([]int, 3), len(make([]int, 2, 5)), cap(make([]int, 2, 5)), make([]string, 2, 2.0), len(make([]bool, 1e2)))
	var n8 int8 = 3
	var u64 uint64 = 4
	fmt.Println(len(make([]byte, n8)), cap(make([]byte, n8, u64)))
	neg := -1
	var huge uint64 = 1 << 63
	var n8neg int8 = -1
	try(func() { _ = make([]int, neg) })
	try(func() { _ = make([]int, 0, neg) })
	try(func() { s := make([]int, 5, 4+neg); fmt.Println(s) })
	try(func() { _ = make([]int, huge) })
	try(func() { _ = make([]byte, n8neg) })
	try(func() { _ = make([]int64, 1<<61+neg) })
	try(func() { _ = make([]struct{}, 1<<40+neg); fmt.Println("zero-size is fine") })
	try(func() { _ = make(chan int, neg) })
	try(func() { m := make(map[int]int, neg); m[1] = 1; fmt.Println(m) })
	m := make(map[string]int, u64)
	m["x"]++
	fmt.Println(m, len(make(map[int]bool)))
	ch := make(chan int, n8)
	fmt.Println(len(ch), cap(ch), cap(make(chan bool)))
	type L []float64
	l := make(L, 2)
	l[0] = 1.5
	fmt.Printf("%T %v\n", l, l)
	p := new(int)
	*p += 5
	q := new([3]string)
	q[1] = "mid"
	r := new(struct{ a, b int })
	r.b = 2
	fmt.Printf("%d %q %v\n", *p, *q, *r)
	fmt.Println(*new(bool), *new(any), *new([]int) == nil, *new(string) == "")
}
