// Package atomic has atomic memory primitives. They are plain Go: straight-line code is atomic in Goanna (see internal/rt).
package atomic

import (
	"internal/rt"
	"unsafe"
)

// SwapInt32 stores new and returns what was there.
func SwapInt32(addr *int32, new int32) (old int32) {
	rt.SyncOps++
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapInt32 stores new if old is there.
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool) {
	rt.SyncOps++
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddInt32 adds delta and returns the sum.
func AddInt32(addr *int32, delta int32) (new int32) {
	rt.SyncOps++
	new = *addr + delta
	*addr = new
	return new
}

// AndInt32 ands mask in and returns what was there.
func AndInt32(addr *int32, mask int32) (old int32) {
	rt.SyncOps++
	old = *addr
	*addr = old & mask
	return old
}

// OrInt32 ors mask in and returns what was there.
func OrInt32(addr *int32, mask int32) (old int32) {
	rt.SyncOps++
	old = *addr
	*addr = old | mask
	return old
}

// LoadInt32 returns what is there.
func LoadInt32(addr *int32) (val int32) {
	rt.SyncOps++
	return *addr
}

// StoreInt32 stores val.
func StoreInt32(addr *int32, val int32) {
	rt.SyncOps++
	*addr = val
}

// SwapInt64 stores new and returns what was there.
func SwapInt64(addr *int64, new int64) (old int64) {
	rt.SyncOps++
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapInt64 stores new if old is there.
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool) {
	rt.SyncOps++
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddInt64 adds delta and returns the sum.
func AddInt64(addr *int64, delta int64) (new int64) {
	rt.SyncOps++
	new = *addr + delta
	*addr = new
	return new
}

// AndInt64 ands mask in and returns what was there.
func AndInt64(addr *int64, mask int64) (old int64) {
	rt.SyncOps++
	old = *addr
	*addr = old & mask
	return old
}

// OrInt64 ors mask in and returns what was there.
func OrInt64(addr *int64, mask int64) (old int64) {
	rt.SyncOps++
	old = *addr
	*addr = old | mask
	return old
}

// LoadInt64 returns what is there.
func LoadInt64(addr *int64) (val int64) {
	rt.SyncOps++
	return *addr
}

// StoreInt64 stores val.
func StoreInt64(addr *int64, val int64) {
	rt.SyncOps++
	*addr = val
}

// SwapUint32 stores new and returns what was there.
func SwapUint32(addr *uint32, new uint32) (old uint32) {
	rt.SyncOps++
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapUint32 stores new if old is there.
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool) {
	rt.SyncOps++
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddUint32 adds delta and returns the sum.
func AddUint32(addr *uint32, delta uint32) (new uint32) {
	rt.SyncOps++
	new = *addr + delta
	*addr = new
	return new
}

// AndUint32 ands mask in and returns what was there.
func AndUint32(addr *uint32, mask uint32) (old uint32) {
	rt.SyncOps++
	old = *addr
	*addr = old & mask
	return old
}

// OrUint32 ors mask in and returns what was there.
func OrUint32(addr *uint32, mask uint32) (old uint32) {
	rt.SyncOps++
	old = *addr
	*addr = old | mask
	return old
}

// LoadUint32 returns what is there.
func LoadUint32(addr *uint32) (val uint32) {
	rt.SyncOps++
	return *addr
}

// StoreUint32 stores val.
func StoreUint32(addr *uint32, val uint32) {
	rt.SyncOps++
	*addr = val
}

// SwapUint64 stores new and returns what was there.
func SwapUint64(addr *uint64, new uint64) (old uint64) {
	rt.SyncOps++
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapUint64 stores new if old is there.
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool) {
	rt.SyncOps++
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddUint64 adds delta and returns the sum.
func AddUint64(addr *uint64, delta uint64) (new uint64) {
	rt.SyncOps++
	new = *addr + delta
	*addr = new
	return new
}

// AndUint64 ands mask in and returns what was there.
func AndUint64(addr *uint64, mask uint64) (old uint64) {
	rt.SyncOps++
	old = *addr
	*addr = old & mask
	return old
}

// OrUint64 ors mask in and returns what was there.
func OrUint64(addr *uint64, mask uint64) (old uint64) {
	rt.SyncOps++
	old = *addr
	*addr = old | mask
	return old
}

// LoadUint64 returns what is there.
func LoadUint64(addr *uint64) (val uint64) {
	rt.SyncOps++
	return *addr
}

// StoreUint64 stores val.
func StoreUint64(addr *uint64, val uint64) {
	rt.SyncOps++
	*addr = val
}

// SwapUintptr stores new and returns what was there.
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr) {
	rt.SyncOps++
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapUintptr stores new if old is there.
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool) {
	rt.SyncOps++
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddUintptr adds delta and returns the sum.
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr) {
	rt.SyncOps++
	new = *addr + delta
	*addr = new
	return new
}

// AndUintptr ands mask in and returns what was there.
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	rt.SyncOps++
	old = *addr
	*addr = old & mask
	return old
}

// OrUintptr ors mask in and returns what was there.
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	rt.SyncOps++
	old = *addr
	*addr = old | mask
	return old
}

// LoadUintptr returns what is there.
func LoadUintptr(addr *uintptr) (val uintptr) {
	rt.SyncOps++
	return *addr
}

// StoreUintptr stores val.
func StoreUintptr(addr *uintptr, val uintptr) {
	rt.SyncOps++
	*addr = val
}

// SwapPointer stores new and returns what was there.
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer) {
	rt.SyncOps++
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapPointer stores new if old is there.
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool) {
	rt.SyncOps++
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// LoadPointer returns what is there.
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer) {
	rt.SyncOps++
	return *addr
}

// StorePointer stores val.
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer) {
	rt.SyncOps++
	*addr = val
}
