// Loops, switches and functions nested, with returns, breaks and continues from the middle.
package main

import (
	"errors"
	"fmt"
)

func find(grid [][]int, want int) (y, x int, ok bool) {
	for y, row := range grid {
		for x, v := range row {
			switch {
			case v == want:
				return y, x, true
			case v > want:
				break
			default:
				continue
			}
			if v > 100 {
				return -1, -1, false
			}
		}
	}
	return
}

func primes(n int) (ps []int) {
outer:
	for i := 2; len(ps) < n; i++ {
		for _, p := range ps {
			if p*p > i {
				break
			}
			if i%p == 0 {
				continue outer
			}
		}
		ps = append(ps, i)
	}
	return
}

func classify(n int) string {
	switch {
	case n < 0:
		if n == -1 {
			break
		}
		return "negative"
	case n == 0:
		return "zero"
	case n%2 == 0:
		for i := 2; ; i *= 2 {
			if i == n {
				return "power of two"
			}
			if i > n {
				break
			}
		}
		return "even"
	default:
		return "odd"
	}
	return "minus one"
}

func retry(attempts int, f func(int) error) (err error) {
	for i := range attempts {
		if err = f(i); err == nil {
			return nil
		} else if errors.Is(err, errFatal) {
			return fmt.Errorf("attempt %d: %w", i, err)
		}
	}
	return fmt.Errorf("gave up: %w", err)
}

var errFatal = errors.New("fatal")
var errTemp = errors.New("temporary")

func sumUntil(xs []int, stop int) (sum int) {
	for i := 0; i < len(xs); i++ {
		x := xs[i]
		if x == stop {
			return
		}
		if x < 0 {
			i++
			continue
		}
		for x > 0 {
			sum += x % 10
			x /= 10
		}
	}
	return -sum
}

func main() {
	g := [][]int{{1, 2, 3}, {10, 20, 200}, {7, 8, 9}}
	fmt.Println(find(g, 3))
	fmt.Println(find(g, 8))
	fmt.Println(find(g, 1000))
	fmt.Println(primes(12))
	for _, n := range []int{-5, -1, 0, 16, 12, 7} {
		fmt.Print(classify(n), ", ")
	}
	fmt.Println()
	fmt.Println(retry(3, func(i int) error {
		if i == 2 {
			return nil
		}
		return errTemp
	}))
	fmt.Println(retry(2, func(i int) error { return errTemp }))
	fmt.Println(retry(5, func(i int) error {
		if i == 1 {
			return errFatal
		}
		return errTemp
	}))
	fmt.Println(sumUntil([]int{12, 3, -1, 99, 5}, 5), sumUntil([]int{12}, 0), sumUntil(nil, 0))
	for i, done := 0, false; !done; i++ {
		switch i {
		case 0, 1:
			for j := range 3 {
				if j == i {
					continue
				}
				fmt.Print(i, j, " ")
			}
		case 2:
			func() {
				for {
					return
				}
			}()
			fallthrough
		case 3:
			fmt.Print("f", i, " ")
		default:
			done = true
		}
	}
	fmt.Println()
}
