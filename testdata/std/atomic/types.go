package main

import (
	"fmt"
	"sync/atomic"
	"unsafe"
)

type config struct{ name string }

func main() {
	var i32 atomic.Int32
	var i64 atomic.Int64
	var u32 atomic.Uint32
	var u64 atomic.Uint64
	var up atomic.Uintptr
	var b atomic.Bool
	fmt.Println(i32.Add(5), i32.Swap(7), i32.CompareAndSwap(7, 8), i32.CompareAndSwap(7, 9), i32.Load())
	i64.Store(1 << 40)
	fmt.Println(i64.Add(-1), i64.And(0xff), i64.Or(1<<50), i64.Load())
	fmt.Println(u32.Add(^uint32(0)), u32.And(0x0f), u32.Or(0xf0), u32.Load())
	fmt.Println(u64.Add(1<<63), u64.Add(1<<63), u64.Swap(3), u64.Load())
	fmt.Println(up.Add(4), up.CompareAndSwap(4, 5), up.Load())
	fmt.Println(b.Load(), b.Swap(true), b.CompareAndSwap(true, false), b.Load())
	b.Store(true)
	fmt.Println(b.Load())
	var p atomic.Pointer[config]
	fmt.Println(p.Load() == nil)
	c1, c2 := &config{"one"}, &config{"two"}
	p.Store(c1)
	fmt.Println(p.Load().name, p.Swap(c2).name, p.CompareAndSwap(c1, c2), p.CompareAndSwap(c2, c1), p.Load().name)
	fmt.Println(unsafe.Sizeof(i32), unsafe.Sizeof(i64), unsafe.Sizeof(b), unsafe.Sizeof(p))
	i32.Store(-1 << 31)
	fmt.Println(i32.Add(-1), i32.And(-4), i32.Or(3))
}
