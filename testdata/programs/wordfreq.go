//args: wordfreq/input.txt 8
// Word frequency over a file given as an argument.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode"
)

type entry struct {
	word  string
	count int
	lines []int
}

type index struct {
	words map[string]*entry
	total int
}

func newIndex() *index { return &index{words: make(map[string]*entry)} }

func (ix *index) add(word string, line int) {
	e, ok := ix.words[word]
	if !ok {
		e = &entry{word: word}
		ix.words[word] = e
	}
	e.count++
	ix.total++
	if n := len(e.lines); n == 0 || e.lines[n-1] != line {
		e.lines = append(e.lines, line)
	}
}

func (ix *index) top(n int) []*entry {
	all := make([]*entry, 0, len(ix.words))
	for _, e := range ix.words {
		all = append(all, e)
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].count != all[j].count {
			return all[i].count > all[j].count
		}
		return all[i].word < all[j].word
	})
	if n < len(all) {
		all = all[:n]
	}
	return all
}

func readIndex(path string) (*index, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("reading index: %w", err)
	}
	defer f.Close()
	ix := newIndex()
	sc := bufio.NewScanner(f)
	for line := 1; sc.Scan(); line++ {
		for _, w := range strings.FieldsFunc(sc.Text(), func(r rune) bool {
			return !unicode.IsLetter(r) && r != '\''
		}) {
			ix.add(strings.ToLower(w), line)
		}
	}
	return ix, sc.Err()
}

func bar(n, max, width int) string {
	if max == 0 {
		return ""
	}
	return strings.Repeat("#", (n*width+max-1)/max)
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: wordfreq FILE N")
		os.Exit(2)
	}
	n, err := strconv.Atoi(os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	ix, err := readIndex(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	top := ix.top(n)
	fmt.Printf("%d words, %d different\n", ix.total, len(ix.words))
	for i, e := range top {
		fmt.Printf("%2d. %-10s %4d %5.1f%% %-20s %v\n", i+1, e.word, e.count,
			100*float64(e.count)/float64(ix.total), bar(e.count, top[0].count, 20), e.lines)
	}
	if _, err := readIndex("does-not-exist.txt"); err != nil {
		fmt.Println(err, os.IsNotExist(err))
	}
}
