package sort

import "math/bits"

// The sort of sort.Slice: pdq.go's steps over a less function, with elements swapped in memory.

// insertionFunc sorts [a, b) by insertion.
func insertionFunc(d *elements, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && d.less(j, j-1); j-- {
			swap(d.base, d.size, j, j-1)
		}
	}
}

// siftFunc restores the heap property below root in the heap of n elements that begins at base.
func siftFunc(d *elements, base, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && d.less(base+child, base+child+1) {
			child++
		}
		if !d.less(base+root, base+child) {
			return
		}
		swap(d.base, d.size, base+root, base+child)
		root = child
	}
}

// heapFunc sorts [a, b) as a heap: the way out when pivots keep being bad.
func heapFunc(d *elements, a, b int) {
	n := b - a
	for root := (n - 1) / 2; root >= 0; root-- {
		siftFunc(d, a, root, n)
	}
	for last := n - 1; last >= 0; last-- {
		swap(d.base, d.size, a, a+last)
		siftFunc(d, a, 0, last)
	}
}

// pdqFunc sorts [a, b). badLeft is how many more unbalanced partitions are borne before heapsort.
func pdqFunc(d *elements, a, b, badLeft int) {
	balanced, untouched := true, true
	for {
		n := b - a
		if n <= insertionMax {
			insertionFunc(d, a, b)
			return
		}
		if badLeft == 0 {
			heapFunc(d, a, b)
			return
		}
		if !balanced {
			scatterFunc(d, a, b)
			badLeft--
		}
		pivot, seen := pivotFunc(d, a, b)
		if seen == looksDecreasing {
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				swap(d.base, d.size, i, j)
			}
			pivot = a + b - 1 - pivot
			seen = looksIncreasing
		}
		if balanced && untouched && seen == looksIncreasing && nearlyFunc(d, a, b) {
			return
		}
		if a > 0 && !d.less(a-1, pivot) {
			// All of [a, b) is at least the element before it, so the pivot is a smallest one: its equals are in place.
			a = equalsFunc(d, a, b, pivot)
			continue
		}
		mid, sorted := partitionFunc(d, a, b, pivot)
		untouched = sorted
		if left, right := mid-a, b-mid; left < right {
			balanced = left >= n/8
			pdqFunc(d, a, mid, badLeft)
			a = mid + 1
		} else {
			balanced = right >= n/8
			pdqFunc(d, mid+1, b, badLeft)
			b = mid
		}
	}
}

// partitionFunc moves what is less than the pivot before it and the rest behind it, and returns its place; sorted tells
// that nothing had to be moved.
func partitionFunc(d *elements, a, b, pivot int) (mid int, sorted bool) {
	swap(d.base, d.size, a, pivot)
	i, j := a+1, b-1
	for sorted = true; ; sorted = false {
		for i <= j && d.less(i, a) {
			i++
		}
		for i <= j && !d.less(j, a) {
			j--
		}
		if i > j {
			break
		}
		swap(d.base, d.size, i, j)
		i++
		j--
	}
	swap(d.base, d.size, j, a)
	return j, sorted
}

// equalsFunc moves what equals the pivot to the front and returns where the greater ones begin.
func equalsFunc(d *elements, a, b, pivot int) int {
	swap(d.base, d.size, a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !d.less(a, i) {
			i++
		}
		for i <= j && d.less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		swap(d.base, d.size, i, j)
		i++
		j--
	}
}

// nearlyFunc tries to finish an almost sorted [a, b) with a few moves.
func nearlyFunc(d *elements, a, b int) bool {
	i := a + 1
	for range nearlySteps {
		for i < b && !d.less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < nearlyMin {
			return false
		}
		swap(d.base, d.size, i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && d.less(j, j-1); j-- {
				swap(d.base, d.size, j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && d.less(j, j-1); j++ {
				swap(d.base, d.size, j, j-1)
			}
		}
	}
	return false
}

// scatterFunc exchanges three elements round the middle with others, to break patterns that give bad pivots.
func scatterFunc(d *elements, a, b int) {
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
		swap(d.base, d.size, middle+k, a+other)
	}
}

// pivotFunc chooses the place of a pivot in [a, b) and tells what the samples look like.
func pivotFunc(d *elements, a, b int) (pivot int, seen pattern) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= nintherMin {
			i = medianFunc(d, i-1, i, i+1, &swaps)
			j = medianFunc(d, j-1, j, j+1, &swaps)
			k = medianFunc(d, k-1, k, k+1, &swaps)
		}
		j = medianFunc(d, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, looksIncreasing
	case swapsMax:
		return j, looksDecreasing
	}
	return j, looksRandom
}

// medianFunc returns the place of the middle one of three elements, counting the exchanges it took.
func medianFunc(d *elements, a, b, c int, swaps *int) int {
	if d.less(b, a) {
		*swaps++
		a, b = b, a
	}
	if d.less(c, b) {
		*swaps++
		b = c
	}
	if d.less(b, a) {
		*swaps++
		b = a
	}
	return b
}

// stableFunc sorts n elements: blocks by insertion, then merged in place.
func stableFunc(d *elements, n int) {
	size := stableBlock
	a := 0
	for ; a+size <= n; a += size {
		insertionFunc(d, a, a+size)
	}
	insertionFunc(d, a, n)
	for ; size < n; size *= 2 {
		for a = 0; a+2*size <= n; a += 2 * size {
			mergeFunc(d, a, a+size, a+2*size)
		}
		if a+size < n {
			mergeFunc(d, a, a+size, n)
		}
	}
}

// mergeFunc merges the sorted [a, m) and [m, b) without further memory (SymMerge, by Kim and Kutzner).
func mergeFunc(d *elements, a, m, b int) {
	if m-a == 1 {
		lo, hi := m, b
		for lo < hi {
			h := int(uint(lo+hi) >> 1)
			if d.less(h, a) {
				lo = h + 1
			} else {
				hi = h
			}
		}
		for k := a; k < lo-1; k++ {
			swap(d.base, d.size, k, k+1)
		}
		return
	}
	if b-m == 1 {
		lo, hi := a, m
		for lo < hi {
			h := int(uint(lo+hi) >> 1)
			if !d.less(m, h) {
				lo = h + 1
			} else {
				hi = h
			}
		}
		for k := m; k > lo; k-- {
			swap(d.base, d.size, k, k-1)
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
		if !d.less(sum-1-c, c) {
			start = c + 1
		} else {
			end = c
		}
	}
	end = sum - start
	if start < m && m < end {
		rotateFunc(d, start, m, end)
	}
	if a < start && start < half {
		mergeFunc(d, a, start, half)
	}
	if half < end && end < b {
		mergeFunc(d, half, end, b)
	}
}

// rotateFunc exchanges the adjacent [a, m) and [m, b).
func rotateFunc(d *elements, a, m, b int) {
	left, right := m-a, b-m
	for left != right {
		if left > right {
			exchangeFunc(d, m-left, m, right)
			left -= right
		} else {
			exchangeFunc(d, m-left, m+right-left, left)
			right -= left
		}
	}
	exchangeFunc(d, m-left, m, left)
}

// exchangeFunc swaps n elements at a with n at b.
func exchangeFunc(d *elements, a, b, n int) {
	for i := range n {
		swap(d.base, d.size, a+i, b+i)
	}
}
