package main

import "unsafe"

type S struct{ a int }
type R struct{ a int }
type Q struct{ b int }
type F func(int)
type M map[string]int

func main() {
	var i int = 1
	var f float64 = i
	_ = string(1.5)
	_ = string(f)
	_ = int("1")
	_ = []byte(1)
	_ = []rune("a")
	_ = []int("abc")
	_ = bool(1)
	_ = int(true)
	_ = S(R{})
	_ = S(Q{})
	_ = *S(&R{})
	_ = (*S)(&R{})
	_ = (*S)(&Q{})
	_ = F(func() {})
	_ = M(map[string]int32{})
	_ = [2]int([]int{1})
	_ = [2]int([]string{})
	_ = (*[2]int)([]int{1, 2})
	_ = []int([2]int{})
	_ = error("x")
	_ = any(1).(string)
	_ = int(any(1))
	_ = uintptr(&i)
	_ = unsafe.Pointer(i)
	_ = (*int)(unsafe.Pointer(&f))
	_ = chan<- int(make(chan int))
	_ = (chan int)(make(chan<- int))
	_ = complex64(1)
	_ = float64(1i)
	_ = float64(2i * 2i)
	_ = int8(1000)
	_ = uint(-1)
	_ = int(1e100)
	_ = int()
	_ = int(1, 2)
	_ = int(i...)
	_ = nil(1)
	_ = func()(nil)
	_ = (func())(nil)
	_ = interface{ M() }(i)
}
