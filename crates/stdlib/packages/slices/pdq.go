package slices

import "math/bits"

// The sort of SortFunc: package sort's pattern-defeating quicksort over the elements themselves.

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

// insertionFunc sorts [a, b) by insertion.
func insertionFunc[E any](d []E, a, b int, cmp func(x, y E) int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && cmp(d[j], d[j-1]) < 0; j-- {
			d[j], d[j-1] = d[j-1], d[j]
		}
	}
}

// siftFunc restores the heap property below root in the heap of n elements that begins at base.
func siftFunc[E any](d []E, base, root, n int, cmp func(x, y E) int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && cmp(d[base+child], d[base+child+1]) < 0 {
			child++
		}
		if cmp(d[base+root], d[base+child]) >= 0 {
			return
		}
		d[base+root], d[base+child] = d[base+child], d[base+root]
		root = child
	}
}

// heapFunc sorts [a, b) as a heap: the way out when pivots keep being bad.
func heapFunc[E any](d []E, a, b int, cmp func(x, y E) int) {
	n := b - a
	for root := (n - 1) / 2; root >= 0; root-- {
		siftFunc(d, a, root, n, cmp)
	}
	for last := n - 1; last >= 0; last-- {
		d[a], d[a+last] = d[a+last], d[a]
		siftFunc(d, a, 0, last, cmp)
	}
}

// pdqFunc sorts [a, b). badLeft is how many more unbalanced partitions are borne before heapsort.
func pdqFunc[E any](d []E, a, b, badLeft int, cmp func(x, y E) int) {
	balanced, untouched := true, true
	for {
		n := b - a
		if n <= insertionMax {
			insertionFunc(d, a, b, cmp)
			return
		}
		if badLeft == 0 {
			heapFunc(d, a, b, cmp)
			return
		}
		if !balanced {
			scatterFunc(d, a, b, cmp)
			badLeft--
		}
		pivot, seen := pivotFunc(d, a, b, cmp)
		if seen == looksDecreasing {
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				d[i], d[j] = d[j], d[i]
			}
			pivot = a + b - 1 - pivot
			seen = looksIncreasing
		}
		if balanced && untouched && seen == looksIncreasing && nearlyFunc(d, a, b, cmp) {
			return
		}
		if a > 0 && cmp(d[a-1], d[pivot]) >= 0 {
			// All of [a, b) is at least the element before it, so the pivot is a smallest one: its equals are in place.
			a = equalsFunc(d, a, b, pivot, cmp)
			continue
		}
		mid, sorted := partitionFunc(d, a, b, pivot, cmp)
		untouched = sorted
		if left, right := mid-a, b-mid; left < right {
			balanced = left >= n/8
			pdqFunc(d, a, mid, badLeft, cmp)
			a = mid + 1
		} else {
			balanced = right >= n/8
			pdqFunc(d, mid+1, b, badLeft, cmp)
			b = mid
		}
	}
}

// partitionFunc moves what is less than the pivot before it and the rest behind it, and returns its place; sorted tells
// that nothing had to be moved.
func partitionFunc[E any](d []E, a, b, pivot int, cmp func(x, y E) int) (mid int, sorted bool) {
	d[a], d[pivot] = d[pivot], d[a]
	i, j := a+1, b-1
	for sorted = true; ; sorted = false {
		for i <= j && cmp(d[i], d[a]) < 0 {
			i++
		}
		for i <= j && cmp(d[j], d[a]) >= 0 {
			j--
		}
		if i > j {
			break
		}
		d[i], d[j] = d[j], d[i]
		i++
		j--
	}
	d[j], d[a] = d[a], d[j]
	return j, sorted
}

// equalsFunc moves what equals the pivot to the front and returns where the greater ones begin.
func equalsFunc[E any](d []E, a, b, pivot int, cmp func(x, y E) int) int {
	d[a], d[pivot] = d[pivot], d[a]
	i, j := a+1, b-1
	for {
		for i <= j && cmp(d[a], d[i]) >= 0 {
			i++
		}
		for i <= j && cmp(d[a], d[j]) < 0 {
			j--
		}
		if i > j {
			return i
		}
		d[i], d[j] = d[j], d[i]
		i++
		j--
	}
}

// nearlyFunc tries to finish an almost sorted [a, b) with a few moves.
func nearlyFunc[E any](d []E, a, b int, cmp func(x, y E) int) bool {
	i := a + 1
	for range nearlySteps {
		for i < b && cmp(d[i], d[i-1]) >= 0 {
			i++
		}
		if i == b {
			return true
		}
		if b-a < nearlyMin {
			return false
		}
		d[i], d[i-1] = d[i-1], d[i]
		if i-a >= 2 {
			for j := i - 1; j >= 1 && cmp(d[j], d[j-1]) < 0; j-- {
				d[j], d[j-1] = d[j-1], d[j]
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && cmp(d[j], d[j-1]) < 0; j++ {
				d[j], d[j-1] = d[j-1], d[j]
			}
		}
	}
	return false
}

// scatterFunc exchanges three elements round the middle with others, to break patterns that give bad pivots.
func scatterFunc[E any](d []E, a, b int, cmp func(x, y E) int) {
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
		d[middle+k], d[a+other] = d[a+other], d[middle+k]
	}
}

// pivotFunc chooses the place of a pivot in [a, b) and tells what the samples look like.
func pivotFunc[E any](d []E, a, b int, cmp func(x, y E) int) (pivot int, seen pattern) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= nintherMin {
			i = medianFunc(d, i-1, i, i+1, &swaps, cmp)
			j = medianFunc(d, j-1, j, j+1, &swaps, cmp)
			k = medianFunc(d, k-1, k, k+1, &swaps, cmp)
		}
		j = medianFunc(d, i, j, k, &swaps, cmp)
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
func medianFunc[E any](d []E, a, b, c int, swaps *int, cmp func(x, y E) int) int {
	if cmp(d[b], d[a]) < 0 {
		*swaps++
		a, b = b, a
	}
	if cmp(d[c], d[b]) < 0 {
		*swaps++
		b = c
	}
	if cmp(d[b], d[a]) < 0 {
		*swaps++
		b = a
	}
	return b
}

// stableFunc sorts n elements: blocks by insertion, then merged in place.
func stableFunc[E any](d []E, n int, cmp func(x, y E) int) {
	size := stableBlock
	a := 0
	for ; a+size <= n; a += size {
		insertionFunc(d, a, a+size, cmp)
	}
	insertionFunc(d, a, n, cmp)
	for ; size < n; size *= 2 {
		for a = 0; a+2*size <= n; a += 2 * size {
			mergeFunc(d, a, a+size, a+2*size, cmp)
		}
		if a+size < n {
			mergeFunc(d, a, a+size, n, cmp)
		}
	}
}

// mergeFunc merges the sorted [a, m) and [m, b) without further memory (SymMerge, by Kim and Kutzner).
func mergeFunc[E any](d []E, a, m, b int, cmp func(x, y E) int) {
	if m-a == 1 {
		lo, hi := m, b
		for lo < hi {
			h := int(uint(lo+hi) >> 1)
			if cmp(d[h], d[a]) < 0 {
				lo = h + 1
			} else {
				hi = h
			}
		}
		for k := a; k < lo-1; k++ {
			d[k], d[k+1] = d[k+1], d[k]
		}
		return
	}
	if b-m == 1 {
		lo, hi := a, m
		for lo < hi {
			h := int(uint(lo+hi) >> 1)
			if cmp(d[m], d[h]) >= 0 {
				lo = h + 1
			} else {
				hi = h
			}
		}
		for k := m; k > lo; k-- {
			d[k], d[k-1] = d[k-1], d[k]
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
		if cmp(d[sum-1-c], d[c]) >= 0 {
			start = c + 1
		} else {
			end = c
		}
	}
	end = sum - start
	if start < m && m < end {
		rotateFunc(d, start, m, end, cmp)
	}
	if a < start && start < half {
		mergeFunc(d, a, start, half, cmp)
	}
	if half < end && end < b {
		mergeFunc(d, half, end, b, cmp)
	}
}

// rotateFunc exchanges the adjacent [a, m) and [m, b).
func rotateFunc[E any](d []E, a, m, b int, cmp func(x, y E) int) {
	left, right := m-a, b-m
	for left != right {
		if left > right {
			exchangeFunc(d, m-left, m, right, cmp)
			left -= right
		} else {
			exchangeFunc(d, m-left, m+right-left, left, cmp)
			right -= left
		}
	}
	exchangeFunc(d, m-left, m, left, cmp)
}

// exchangeFunc swaps n elements at a with n at b.
func exchangeFunc[E any](d []E, a, b, n int, cmp func(x, y E) int) {
	for i := range n {
		d[a+i], d[b+i] = d[b+i], d[a+i]
	}
}
