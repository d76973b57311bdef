package regexp

import "io"

// The names say what is asked: All for up to n matches (all if n is negative),
// String for strings, Submatch for the groups too, Index for places.

func (re *Regexp) Find(b []byte) []byte {
	if a := re.ends(view(b), 2); a != nil {
		return b[a[0]:a[1]:a[1]]
	}
	return nil
}

func (re *Regexp) FindIndex(b []byte) (m []int) { return re.ends(view(b), 2) }

func (re *Regexp) FindString(s string) string {
	if a := re.ends(s, 2); a != nil {
		return s[a[0]:a[1]]
	}
	return ""
}

func (re *Regexp) FindStringIndex(s string) (m []int) { return re.ends(s, 2) }

func (re *Regexp) FindReaderIndex(r io.RuneReader) (m []int) { return re.ends(all(r), 2) }

func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	return parts(b, re.ends(view(b), re.width()))
}

func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.ends(view(b), re.width()) }

func (re *Regexp) FindStringSubmatch(s string) []string {
	return texts(s, re.ends(s, re.width()))
}

func (re *Regexp) FindStringSubmatchIndex(s string) []int { return re.ends(s, re.width()) }

func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.ends(all(r), re.width())
}

func parts(b []byte, a []int) [][]byte {
	if a == nil {
		return nil
	}
	list := make([][]byte, len(a)/2)
	for i := range list {
		if a[2*i] >= 0 {
			list[i] = b[a[2*i]:a[2*i+1]:a[2*i+1]]
		}
	}
	return list
}

func texts(s string, a []int) []string {
	if a == nil {
		return nil
	}
	list := make([]string, len(a)/2)
	for i := range list {
		if a[2*i] >= 0 {
			list[i] = s[a[2*i]:a[2*i+1]]
		}
	}
	return list
}

// each makes a value of every match of width numbers.
func each[T any](re *Regexp, s string, n, width int, f func(a []int) T) []T {
	flat := findAll(re.code, re.search, s, n, width, re.longest)
	if flat == nil {
		return nil
	}
	list := make([]T, 0, len(flat)/width)
	for ; len(flat) > 0; flat = flat[width:] {
		list = append(list, f(flat[:width:width]))
	}
	return list
}

func same(a []int) []int { return a }

func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	return each(re, view(b), n, 2, func(a []int) []byte { return b[a[0]:a[1]:a[1]] })
}

func (re *Regexp) FindAllIndex(b []byte, n int) [][]int { return each(re, view(b), n, 2, same) }

func (re *Regexp) FindAllString(s string, n int) []string {
	return each(re, s, n, 2, func(a []int) string { return s[a[0]:a[1]] })
}

func (re *Regexp) FindAllStringIndex(s string, n int) [][]int { return each(re, s, n, 2, same) }

func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte {
	return each(re, view(b), n, re.width(), func(a []int) [][]byte { return parts(b, a) })
}

func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return each(re, view(b), n, re.width(), same)
}

func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	return each(re, s, n, re.width(), func(a []int) []string { return texts(s, a) })
}

func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return each(re, s, n, re.width(), same)
}

// Split cuts s at the matches into up to n parts.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if len(re.expr) > 0 && len(s) == 0 {
		return []string{""}
	}
	matches := re.FindAllStringIndex(s, n)
	list := make([]string, 0, len(matches))
	begin, end := 0, 0
	for _, m := range matches {
		if n > 0 && len(list) == n-1 {
			break
		}
		end = m[0]
		if m[1] != 0 {
			list = append(list, s[begin:end])
		}
		begin = m[1]
	}
	if end != len(s) {
		list = append(list, s[begin:])
	}
	return list
}
