package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"
)

func main() {
	var a int32
	var b int64
	var c uint32
	var d uint64
	var e uintptr
	fmt.Println(atomic.AddInt32(&a, 3), atomic.AddInt64(&b, -3), atomic.AddUint32(&c, 7), atomic.AddUint64(&d, 9), atomic.AddUintptr(&e, 1))
	fmt.Println(atomic.SwapInt32(&a, 1), atomic.SwapInt64(&b, 2), atomic.SwapUint32(&c, 3), atomic.SwapUint64(&d, 4), atomic.SwapUintptr(&e, 5))
	fmt.Println(atomic.CompareAndSwapInt32(&a, 1, 10), atomic.CompareAndSwapInt64(&b, 1, 10), atomic.CompareAndSwapUint32(&c, 3, 10), atomic.CompareAndSwapUint64(&d, 3, 10), atomic.CompareAndSwapUintptr(&e, 5, 10))
	fmt.Println(atomic.LoadInt32(&a), atomic.LoadInt64(&b), atomic.LoadUint32(&c), atomic.LoadUint64(&d), atomic.LoadUintptr(&e))
	atomic.StoreInt32(&a, -5)
	atomic.StoreInt64(&b, -6)
	atomic.StoreUint32(&c, 0xff)
	atomic.StoreUint64(&d, 0xff00)
	atomic.StoreUintptr(&e, 8)
	fmt.Println(a, b, c, d, e)
	fmt.Println(atomic.AndInt32(&a, 0xf), atomic.OrInt64(&b, 1), atomic.AndUint32(&c, 0x3c), atomic.OrUint64(&d, 0xff), atomic.AndUintptr(&e, 0))
	fmt.Println(a, b, c, d, e)
	x, y := 1, 2
	p := unsafe.Pointer(&x)
	old := atomic.SwapPointer(&p, unsafe.Pointer(&y))
	fmt.Println(*(*int)(old), *(*int)(atomic.LoadPointer(&p)))
	fmt.Println(atomic.CompareAndSwapPointer(&p, unsafe.Pointer(&x), nil), atomic.CompareAndSwapPointer(&p, unsafe.Pointer(&y), nil), p == nil)
	atomic.StorePointer(&p, unsafe.Pointer(&x))
	fmt.Println(*(*int)(p))
	var n int64
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			for range 500 {
				for {
					v := atomic.LoadInt64(&n)
					if atomic.CompareAndSwapInt64(&n, v, v+1) {
						break
					}
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(n)
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *int32
		atomic.AddInt32(np, 1)
	}()
}
