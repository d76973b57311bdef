//stdin: The quick brown fox jumps over the lazy dog.\nThe dog, being lazy, did not react!\n\nPack my box with five dozen liquor jugs; "really"?\nÜber große Änderungen: naïve café – 3,5 % mehr.\n\ttabs\tand   spaces  \n

// Text processing from standard input: counts, wrapping, justification, columns, anagrams, Caesar, diff.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

type Stats struct {
	Lines, Words, Runes, Bytes int
	Longest                    string
	freq                       map[string]int
	letters                    [26]int
}

func (s *Stats) Add(line string) {
	s.Lines++
	s.Bytes += len(line) + 1
	s.Runes += utf8.RuneCountInString(line) + 1
	for _, w := range strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		s.Words++
		lower := strings.ToLower(w)
		s.freq[lower]++
		if utf8.RuneCountInString(w) > utf8.RuneCountInString(s.Longest) {
			s.Longest = w
		}
		for _, r := range lower {
			if 'a' <= r && r <= 'z' {
				s.letters[r-'a']++
			}
		}
	}
}

func (s *Stats) Top(n int) []string {
	keys := make([]string, 0, len(s.freq))
	for k := range s.freq {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := keys[i], keys[j]
		if s.freq[a] != s.freq[b] {
			return s.freq[a] > s.freq[b]
		}
		return a < b
	})
	return keys[:min(n, len(keys))]
}

func wrap(text string, width int) (lines []string) {
	var cur []string
	n := 0
	for _, w := range strings.Fields(text) {
		l := utf8.RuneCountInString(w)
		if n > 0 && n+1+l > width {
			lines = append(lines, strings.Join(cur, " "))
			cur, n = nil, 0
		}
		if n > 0 {
			n++
		}
		cur = append(cur, w)
		n += l
	}
	if len(cur) > 0 {
		lines = append(lines, strings.Join(cur, " "))
	}
	return
}

func justify(line string, width int) string {
	words := strings.Fields(line)
	if len(words) < 2 {
		return line
	}
	gaps := len(words) - 1
	space := width
	for _, w := range words {
		space -= utf8.RuneCountInString(w)
	}
	var b strings.Builder
	for i, w := range words {
		b.WriteString(w)
		if i < gaps {
			n := space / gaps
			if i < space%gaps {
				n++
			}
			b.WriteString(strings.Repeat(" ", n))
		}
	}
	return b.String()
}

func caesar(s string, k int) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+rune(k)+26)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+rune(k)+26)%26
		case r == '.':
			return -1
		}
		return r
	}, s)
}

func anagrams(words []string) [][]string {
	m := map[string][]string{}
	for _, w := range words {
		r := []rune(w)
		slices.Sort(r)
		m[string(r)] = append(m[string(r)], w)
	}
	var out [][]string
	for _, g := range m {
		if len(g) > 1 {
			slices.Sort(g)
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	return out
}

func diff(a, b []string) (out []string) {
	n, m := len(a), len(b)
	lcs := make([][]int, n+1)
	for i := range lcs {
		lcs[i] = make([]int, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if a[i] == b[j] {
				lcs[i][j] = lcs[i+1][j+1] + 1
			} else {
				lcs[i][j] = max(lcs[i+1][j], lcs[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < n || j < m {
		switch {
		case i < n && j < m && a[i] == b[j]:
			out = append(out, " "+a[i])
			i++
			j++
		case j == m || i < n && lcs[i+1][j] >= lcs[i][j+1]:
			out = append(out, "-"+a[i])
			i++
		default:
			out = append(out, "+"+b[j])
			j++
		}
	}
	return
}

func levenshtein(a, b string) int {
	ra, rb := []rune(a), []rune(b)
	prev := make([]int, len(rb)+1)
	for j := range prev {
		prev[j] = j
	}
	for i, x := range ra {
		cur := []int{i + 1}
		for j, y := range rb {
			cost := 1
			if x == y {
				cost = 0
			}
			cur = append(cur, min(prev[j+1]+1, cur[j]+1, prev[j]+cost))
		}
		prev = cur
	}
	return prev[len(rb)]
}

func main() {
	var copyOf bytes.Buffer
	in := bufio.NewReader(io.TeeReader(os.Stdin, &copyOf))
	s := Stats{freq: map[string]int{}}
	for {
		line, err := in.ReadString('\n')
		if line != "" {
			s.Add(strings.TrimSuffix(line, "\n"))
		}
		if err == io.EOF {
			break
		}
	}
	fmt.Printf("%+v\n", struct {
		Lines, Words, Runes, Bytes int
		Longest                    string
	}{s.Lines, s.Words, s.Runes, s.Bytes, s.Longest})
	for _, w := range s.Top(5) {
		fmt.Printf("%-10s %d %s\n", w, s.freq[w], strings.Repeat("#", s.freq[w]*2))
	}
	missing := []byte{}
	for i, n := range s.letters {
		if n == 0 {
			missing = append(missing, byte('a'+i))
		}
	}
	fmt.Printf("missing %q\n", missing)
	for i, l := range wrap(copyOf.String(), 32) {
		fmt.Printf("%2d |%-32s| |%s|\n", i, l, justify(l, 32))
	}
	fmt.Println(caesar("Hello, World.", 3), caesar(caesar("Round Trip", 13), -13))
	fmt.Println(anagrams(strings.Fields("listen silent enlist google elgoog abc cab tinsel über rebü")))
	for _, l := range diff(strings.Split("a b c d e", " "), strings.Split("a c x d f e", " ")) {
		fmt.Print(l, " ")
	}
	fmt.Println()
	fmt.Println(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("größe", "grosse"))
	title := strings.Join(func() (out []string) {
		for _, w := range strings.Fields("a tale of two cities") {
			r, n := utf8.DecodeRuneInString(w)
			out = append(out, string(unicode.ToUpper(r))+w[n:])
		}
		return
	}(), " ")
	fmt.Println(title, strings.EqualFold(title, strings.ToUpper(title)), strings.Count("cheese", "e"), strings.LastIndex("go gopher", "go"))
}
