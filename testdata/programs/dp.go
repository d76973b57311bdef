//args: 50 ACGTACGT

// Dynamic programming and search: knapsack, coins, LCS, edit paths, N queens, subsets, permutations, matrix chain, sudoku-free.
package main

import (
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type item struct {
	name   string
	weight int
	value  int
}

func knapsack(items []item, cap int) (best int, chosen []string) {
	dp := make([][]int, len(items)+1)
	for i := range dp {
		dp[i] = make([]int, cap+1)
	}
	for i, it := range items {
		for w := 0; w <= cap; w++ {
			dp[i+1][w] = dp[i][w]
			if w >= it.weight {
				dp[i+1][w] = max(dp[i+1][w], dp[i][w-it.weight]+it.value)
			}
		}
	}
	for i, w := len(items), cap; i > 0; i-- {
		if dp[i][w] != dp[i-1][w] {
			chosen = append(chosen, items[i-1].name)
			w -= items[i-1].weight
		}
	}
	sort.Strings(chosen)
	return dp[len(items)][cap], chosen
}

func coins(amount int, denominations ...int) (ways int, fewest []int) {
	w := make([]int, amount+1)
	w[0] = 1
	from := make([]int, amount+1)
	n := make([]int, amount+1)
	for a := 1; a <= amount; a++ {
		n[a] = 1 << 30
	}
	for _, d := range denominations {
		for a := d; a <= amount; a++ {
			w[a] += w[a-d]
			if n[a-d]+1 < n[a] {
				n[a], from[a] = n[a-d]+1, d
			}
		}
	}
	for a := amount; a > 0 && from[a] > 0; a -= from[a] {
		fewest = append(fewest, from[a])
	}
	return w[amount], fewest
}

func lcs(a, b string) string {
	type cell struct {
		n    int
		move byte
	}
	t := make([][]cell, len(a)+1)
	for i := range t {
		t[i] = make([]cell, len(b)+1)
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			switch up, left := t[i-1][j].n, t[i][j-1].n; {
			case a[i-1] == b[j-1]:
				t[i][j] = cell{t[i-1][j-1].n + 1, 'd'}
			case up >= left:
				t[i][j] = cell{up, 'u'}
			default:
				t[i][j] = cell{left, 'l'}
			}
		}
	}
	var out []byte
	for i, j := len(a), len(b); i > 0 && j > 0; {
		switch t[i][j].move {
		case 'd':
			out = append([]byte{a[i-1]}, out...)
			i, j = i-1, j-1
		case 'u':
			i--
		default:
			j--
		}
	}
	return string(out)
}

func queens(n int) (count int, first []int) {
	cols := make([]int, n)
	var place func(row int, used, diag, anti uint)
	place = func(row int, used, diag, anti uint) {
		if row == n {
			if count == 0 {
				first = append(first, cols...)
			}
			count++
			return
		}
		for free := ^(used | diag | anti) & (1<<n - 1); free != 0; free &= free - 1 {
			bit := free & -free
			for c := 0; ; c++ {
				if bit>>c == 1 {
					cols[row] = c
					break
				}
			}
			place(row+1, used|bit, (diag|bit)<<1, (anti|bit)>>1)
		}
	}
	place(0, 0, 0, 0)
	return
}

func subsets[T any](xs []T) func(func([]T) bool) {
	return func(yield func([]T) bool) {
		for mask := range 1 << len(xs) {
			var s []T
			for i, x := range xs {
				if mask>>i&1 == 1 {
					s = append(s, x)
				}
			}
			if !yield(s) {
				return
			}
		}
	}
}

func permutations(s []rune, yield func(string)) {
	n := len(s)
	c := make([]int, n)
	yield(string(s))
	for i := 0; i < n; {
		if c[i] < i {
			if i%2 == 0 {
				s[0], s[i] = s[i], s[0]
			} else {
				s[c[i]], s[i] = s[i], s[c[i]]
			}
			yield(string(s))
			c[i]++
			i = 0
		} else {
			c[i] = 0
			i++
		}
	}
}

func chain(dims []int) (int, string) {
	n := len(dims) - 1
	type key struct{ i, j int }
	memo := map[key]struct {
		cost int
		s    string
	}{}
	var solve func(i, j int) (int, string)
	solve = func(i, j int) (int, string) {
		if i == j {
			return 0, string(rune('A' + i))
		}
		if m, ok := memo[key{i, j}]; ok {
			return m.cost, m.s
		}
		best, text := -1, ""
		for k := i; k < j; k++ {
			lc, ls := solve(i, k)
			rc, rs := solve(k+1, j)
			if c := lc + rc + dims[i]*dims[k+1]*dims[j+1]; best < 0 || c < best {
				best, text = c, "("+ls+rs+")"
			}
		}
		memo[key{i, j}] = struct {
			cost int
			s    string
		}{best, text}
		return best, text
	}
	return solve(0, n-1)
}

func lis(xs []int) []int {
	tails := []int{}
	prev := make([]int, len(xs))
	for i, x := range xs {
		at := sort.Search(len(tails), func(k int) bool { return xs[tails[k]] >= x })
		prev[i] = -1
		if at > 0 {
			prev[i] = tails[at-1]
		}
		tails = append(tails[:at], append([]int{i}, tails[min(at+1, len(tails)):]...)...)
	}
	var out []int
	for i := tails[len(tails)-1]; i >= 0; i = prev[i] {
		out = append([]int{xs[i]}, out...)
	}
	return out
}

func partitions(n, most int, memo map[[2]int]int) int {
	if n == 0 {
		return 1
	}
	k := [2]int{n, most}
	if v, ok := memo[k]; ok {
		return v
	}
	total := 0
	for i := min(n, most); i > 0; i-- {
		total += partitions(n-i, i, memo)
	}
	memo[k] = total
	return total
}

func main() {
	cap, err := strconv.Atoi(os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	items := []item{{"map", 9, 150}, {"compass", 13, 35}, {"water", 23, 200}, {"sandwich", 5, 160}, {"glucose", 15, 60}, {"tin", 8, 45}, {"banana", 7, 60}}
	fmt.Println(knapsack(items, cap))
	fmt.Println(coins(63, 1, 5, 10, 21, 25))
	fmt.Println(lcs(os.Args[2], "TAGCATCG"), lcs("", "x") == "")
	for n := 1; n <= 8; n++ {
		count, first := queens(n)
		fmt.Print(n, ":", count, first, " ")
	}
	fmt.Println()
	n := 0
	for s := range subsets([]string{"a", "b", "c"}) {
		if len(s) == 2 {
			fmt.Print(strings.Join(s, ""), " ")
		}
		if n++; n == 7 {
			break
		}
	}
	fmt.Println(n)
	all := []string{}
	permutations([]rune("abc"), func(s string) { all = append(all, s) })
	sort.Strings(all)
	fmt.Println(all)
	fmt.Println(chain([]int{40, 20, 30, 10, 30}))
	fmt.Println(lis([]int{10, 9, 2, 5, 3, 7, 101, 18, 4, 20}))
	fmt.Println(partitions(100, 100, map[[2]int]int{}))
}
