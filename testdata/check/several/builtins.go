package main

import "unsafe"

func main() {
	var s []int
	var m map[string]int
	var c chan int
	var r <-chan int
	s = append(s, "a")
	s = append(s, []int{1})
	s = append(1, 2)
	s = append(s, s)
	append(s, 1)
	_ = append(nil, 1)
	_ = append([]byte{}, "abc")
	copy(s, []string{})
	copy(s, 1)
	copy("a", "b")
	delete(m, 1)
	delete(s, 0)
	delete(m)
	_ = len(1)
	_ = cap(m)
	_ = cap("a")
	close(r)
	close(s)
	close(c, c)
	_ = make([]int, -1)
	_ = make([]int, 5, 2)
	_ = make([]int, "a")
	_ = make(map[string]int, 1, 2)
	_ = make([3]int)
	_ = make(pt)
	_ = new(1)
	_ = new(int, 2)
	_ = new(nil)
	panic()
	panic(1, 2)
	recover(1)
	_ = complex(1, "a")
	_ = complex(float32(1), float64(2))
	_ = real(1.5)
	_ = real("a")
	_ = min()
	_ = min(1, "a")
	_ = max(s, s)
	_ = min(1, 2.5, 'a')
	clear(1)
	clear(c)
	_ = print
	x := print("a")
	len(s)
	_ = unsafe.Sizeof()
	_ = unsafe.Offsetof(s)
	_ = unsafe.String("a", 1)
	f := append
	defer append(s, 1)
	go len(s)
	defer recover()
	defer panic
	go func() {}
	_ = cap
	var len = 3
	_ = len("abc")
}
