// Package sort sorts slices and user-defined collections. The order in which the unstable sorts leave equal elements
// can be seen by programs, so the algorithm is gc's pattern-defeating quicksort step by step (pdq.go).
package sort

import (
	"internal/rtype"
	"math/bits"
	"unsafe"
)

// An Interface is a collection that this package can sort.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// Sort sorts data in ascending order; not stable.
func Sort(data Interface) {
	switch x := data.(type) {
	case IntSlice:
		sortInts(x)
		return
	case StringSlice:
		sortStrings(x)
		return
	case *reverse:
		if ints, ok := x.Interface.(IntSlice); ok {
			sortIntsDown(ints)
			return
		}
	}
	n := data.Len()
	if n > 1 {
		pdqData(data, 0, n, bits.Len(uint(n)))
	}
}

// Stable sorts data in ascending order, keeping equal elements as they were.
func Stable(data Interface) { stableData(data, data.Len()) }

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct{ Interface }

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse returns data in the reverse order.
func Reverse(data Interface) Interface { return &reverse{data} }

// IntSlice is an Interface over []int.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Sort(x) }

// Search is SearchInts.
func (p IntSlice) Search(x int) int { return SearchInts(p, x) }

// Float64Slice is an Interface over []float64; NaNs come first.
type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Sort(x) }

// Search is SearchFloat64s.
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

// StringSlice is an Interface over []string.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Sort(x) }

// Search is SearchStrings.
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }

// Ints sorts x in increasing order.
func Ints(x []int) { sortInts(x) }

// Strings sorts x in increasing order.
func Strings(x []string) { sortStrings(x) }

// Float64s sorts x in increasing order, NaNs first.
func Float64s(x []float64) {
	if !sortFloats(x) {
		Sort(Float64Slice(x))
	}
}

func sortInts(x []int)

func sortIntsDown(x []int)

func sortStrings(x []string)

// sortFloats sorts x unless zeros of both signs occur, whose order the algorithm decides.
func sortFloats(x []float64) bool

// IntsAreSorted reports whether x is sorted.
func IntsAreSorted(x []int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if x[i] < x[i-1] {
			return false
		}
	}
	return true
}

// Float64sAreSorted reports whether x is sorted, NaNs first.
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }

// StringsAreSorted reports whether x is sorted.
func StringsAreSorted(x []string) bool {
	for i := len(x) - 1; i > 0; i-- {
		if x[i] < x[i-1] {
			return false
		}
	}
	return true
}

// elements are those of a slice of any type, with the program's order on them.
type elements struct {
	less func(i, j int) bool
	base unsafe.Pointer
	size uintptr
}

// swap exchanges two elements in memory.
func swap(base unsafe.Pointer, size uintptr, i, j int)

// A kindError is what reflect raises for operands that are no slices.
type kindError struct{ what string }

func (e *kindError) Error() string { return "reflect: call of Swapper on " + e.what + " Value" }

// elementsOf opens the slice x.
func elementsOf(x any, less func(i, j int) bool) (elements, int) {
	e := (*struct {
		typ  uintptr
		word unsafe.Pointer
	})(unsafe.Pointer(&x))
	if e.typ == 0 {
		panic(&kindError{"zero"})
	}
	if k := rtype.Kind(e.typ); k != 23 {
		panic(&kindError{kindNames[k]})
	}
	s := (*struct {
		base     unsafe.Pointer
		len, cap int
	})(e.word)
	return elements{less, s.base, rtype.Size(rtype.Elem(e.typ))}, s.len
}

var kindNames = [...]string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
	"float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}

// Slice sorts the slice x by less; not stable. It panics if x is not a slice.
func Slice(x any, less func(i, j int) bool) {
	e, n := elementsOf(x, less)
	if n > 1 {
		pdqFunc(&e, 0, n, bits.Len(uint(n)))
	}
}

// SliceStable sorts the slice x by less, keeping equal elements as they were.
func SliceStable(x any, less func(i, j int) bool) {
	e, n := elementsOf(x, less)
	stableFunc(&e, n)
}

// SliceIsSorted reports whether the slice x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	_, n := elementsOf(x, less)
	for i := n - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}
