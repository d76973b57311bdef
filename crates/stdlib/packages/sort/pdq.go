package sort

import "math/bits"

// The sort over an Interface. pdqfunc.go has the same steps over a less function; the two are kept apart because a
// common abstraction would cost a call per comparison.

const (
	insertionMax = 12 // up to here insertion sort
	nintherMin   = 50 // from here the pivot is a median of medians
	swapsMax     = 12 // exchanges of a median of medians over descending samples
	nearlySteps  = 5
	nearlyMin    = 50
	stableBlock  = 20
)

// A pattern is what the pivot samples look like.
type pattern int

const (
	looksRandom pattern = iota
	looksIncreasing
	looksDecreasing
)

// insertionData sorts [a, b) by insertion.
func insertionData(d Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && d.Less(j, j-1); j-- {
			d.Swap(j, j-1)
		}
	}
}

// siftData restores the heap property below root in the heap of n elements that begins at base.
func siftData(d Interface, base, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && d.Less(base+child, base+child+1) {
			child++
		}
		if !d.Less(base+root, base+child) {
			return
		}
		d.Swap(base+root, base+child)
		root = child
	}
}

// heapData sorts [a, b) as a heap: the way out when pivots keep being bad.
func heapData(d Interface, a, b int) {
	n := b - a
	for root := (n - 1) / 2; root >= 0; root-- {
		siftData(d, a, root, n)
	}
	for last := n - 1; last >= 0; last-- {
		d.Swap(a, a+last)
		siftData(d, a, 0, last)
	}
}

// pdqData sorts [a, b). badLeft is how many more unbalanced partitions are borne before heapsort.
func pdqData(d Interface, a, b, badLeft int) {
	balanced, untouched := true, true
	for {
		n := b - a
		if n <= insertionMax {
			insertionData(d, a, b)
			return
		}
		if badLeft == 0 {
			heapData(d, a, b)
			return
		}
		if !balanced {
			scatterData(d, a, b)
			badLeft--
		}
		pivot, seen := pivotData(d, a, b)
		if seen == looksDecreasing {
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				d.Swap(i, j)
			}
			pivot = a + b - 1 - pivot
			seen = looksIncreasing
		}
		if balanced && untouched && seen == looksIncreasing && nearlyData(d, a, b) {
			return
		}
		if a > 0 && !d.Less(a-1, pivot) {
			// All of [a, b) is at least the element before it, so the pivot is a smallest one: its equals are in place.
			a = equalsData(d, a, b, pivot)
			continue
		}
		mid, sorted := partitionData(d, a, b, pivot)
		untouched = sorted
		if left, right := mid-a, b-mid; left < right {
			balanced = left >= n/8
			pdqData(d, a, mid, badLeft)
			a = mid + 1
		} else {
			balanced = right >= n/8
			pdqData(d, mid+1, b, badLeft)
			b = mid
		}
	}
}

// partitionData moves what is less than the pivot before it and the rest behind it, and returns its place; sorted tells
// that nothing had to be moved.
func partitionData(d Interface, a, b, pivot int) (mid int, sorted bool) {
	d.Swap(a, pivot)
	i, j := a+1, b-1
	for sorted = true; ; sorted = false {
		for i <= j && d.Less(i, a) {
			i++
		}
		for i <= j && !d.Less(j, a) {
			j--
		}
		if i > j {
			break
		}
		d.Swap(i, j)
		i++
		j--
	}
	d.Swap(j, a)
	return j, sorted
}

// equalsData moves what equals the pivot to the front and returns where the greater ones begin.
func equalsData(d Interface, a, b, pivot int) int {
	d.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !d.Less(a, i) {
			i++
		}
		for i <= j && d.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		d.Swap(i, j)
		i++
		j--
	}
}

// nearlyData tries to finish an almost sorted [a, b) with a few moves.
func nearlyData(d Interface, a, b int) bool {
	i := a + 1
	for range nearlySteps {
		for i < b && !d.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < nearlyMin {
			return false
		}
		d.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && d.Less(j, j-1); j-- {
				d.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && d.Less(j, j-1); j++ {
				d.Swap(j, j-1)
			}
		}
	}
	return false
}

// scatterData exchanges three elements round the middle with others, to break patterns that give bad pivots.
func scatterData(d Interface, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint(1)<<bits.Len(uint(n)) - 1
	middle := a + n/4*2
	for k := -1; k <= 1; k++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		d.Swap(middle+k, a+other)
	}
}

// pivotData chooses the place of a pivot in [a, b) and tells what the samples look like.
func pivotData(d Interface, a, b int) (pivot int, seen pattern) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= nintherMin {
			i = medianData(d, i-1, i, i+1, &swaps)
			j = medianData(d, j-1, j, j+1, &swaps)
			k = medianData(d, k-1, k, k+1, &swaps)
		}
		j = medianData(d, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, looksIncreasing
	case swapsMax:
		return j, looksDecreasing
	}
	return j, looksRandom
}

// medianData returns the place of the middle one of three elements, counting the exchanges it took.
func medianData(d Interface, a, b, c int, swaps *int) int {
	if d.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	if d.Less(c, b) {
		*swaps++
		b = c
	}
	if d.Less(b, a) {
		*swaps++
		b = a
	}
	return b
}

// stableData sorts n elements: blocks by insertion, then merged in place.
func stableData(d Interface, n int) {
	size := stableBlock
	a := 0
	for ; a+size <= n; a += size {
		insertionData(d, a, a+size)
	}
	insertionData(d, a, n)
	for ; size < n; size *= 2 {
		for a = 0; a+2*size <= n; a += 2 * size {
			mergeData(d, a, a+size, a+2*size)
		}
		if a+size < n {
			mergeData(d, a, a+size, n)
		}
	}
}

// mergeData merges the sorted [a, m) and [m, b) without further memory (SymMerge, by Kim and Kutzner).
func mergeData(d Interface, a, m, b int) {
	if m-a == 1 {
		lo, hi := m, b
		for lo < hi {
			h := int(uint(lo+hi) >> 1)
			if d.Less(h, a) {
				lo = h + 1
			} else {
				hi = h
			}
		}
		for k := a; k < lo-1; k++ {
			d.Swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		lo, hi := a, m
		for lo < hi {
			h := int(uint(lo+hi) >> 1)
			if !d.Less(m, h) {
				lo = h + 1
			} else {
				hi = h
			}
		}
		for k := m; k > lo; k-- {
			d.Swap(k, k-1)
		}
		return
	}
	half := int(uint(a+b) >> 1)
	sum := half + m
	start, end := a, m
	if m > half {
		start, end = sum-b, half
	}
	for start < end {
		c := int(uint(start+end) >> 1)
		if !d.Less(sum-1-c, c) {
			start = c + 1
		} else {
			end = c
		}
	}
	end = sum - start
	if start < m && m < end {
		rotateData(d, start, m, end)
	}
	if a < start && start < half {
		mergeData(d, a, start, half)
	}
	if half < end && end < b {
		mergeData(d, half, end, b)
	}
}

// rotateData exchanges the adjacent [a, m) and [m, b).
func rotateData(d Interface, a, m, b int) {
	left, right := m-a, b-m
	for left != right {
		if left > right {
			exchangeData(d, m-left, m, right)
			left -= right
		} else {
			exchangeData(d, m-left, m+right-left, left)
			right -= left
		}
	}
	exchangeData(d, m-left, m, left)
}

// exchangeData swaps n elements at a with n at b.
func exchangeData(d Interface, a, b, n int) {
	for i := range n {
		d.Swap(a+i, b+i)
	}
}
