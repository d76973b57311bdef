package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"sort"
	"strings"
)

func main() {
	var buf bytes.Buffer
	x := uint32(3)
	for range 20000 {
		for range 8 {
			x = x*1664525 + 1013904223
			fmt.Fprintf(&buf, "w%d ", (x>>16)%500)
		}
		buf.WriteByte('\n')
	}
	text := buf.String()
	counts := map[string]int{}
	lines := 0
	sc := bufio.NewScanner(strings.NewReader(text))
	for sc.Scan() {
		lines++
		for _, w := range strings.Fields(sc.Text()) {
			counts[strings.ToLower(w)]++
		}
	}
	words := bufio.NewScanner(strings.NewReader(text))
	words.Split(bufio.ScanWords)
	n := 0
	for words.Scan() {
		n += len(words.Bytes())
	}
	r := bufio.NewReader(strings.NewReader(text))
	chars := 0
	for {
		line, err := r.ReadString('\n')
		chars += len(line)
		if err == io.EOF {
			break
		}
	}
	keys := make([]string, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(lines, n, chars, keys[0], counts[keys[0]])
}
