package strings

import "io"

// A Replacer replaces a list of strings by others; safe for concurrent use.
type Replacer struct {
	oldnew []string
	table  *replaceTable // made at first use
}

// replaceTable finds the pairs that could match at a place by its first byte.
type replaceTable struct {
	olds, news []string
	byFirst    [256][]int32 // pairs whose old begins with the byte, in the order of the arguments
	empty      int          // the first pair with an empty old, or -1
	used       [256]bool    // bytes that begin an old
}

// NewReplacer returns a Replacer of old, new pairs; comparisons are done in argument order.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{oldnew: append([]string(nil), oldnew...)}
}

func (r *Replacer) build() *replaceTable {
	if r.table != nil {
		return r.table
	}
	t := &replaceTable{empty: -1}
	for i := 0; i < len(r.oldnew); i += 2 {
		old := r.oldnew[i]
		pair := int32(len(t.olds))
		t.olds = append(t.olds, old)
		t.news = append(t.news, r.oldnew[i+1])
		if old == "" {
			if t.empty < 0 {
				t.empty = int(pair)
			}
			continue
		}
		t.used[old[0]] = true
		t.byFirst[old[0]] = append(t.byFirst[old[0]], pair)
	}
	r.table = t
	return t
}

// match finds the pair that matches at s[i:]: the earliest argument, or -1. With noEmpty empty olds do not count.
func (t *replaceTable) match(s string, i int, noEmpty bool) int {
	empty := t.empty
	if noEmpty {
		empty = -1
	}
	if i < len(s) {
		for _, p := range t.byFirst[s[i]] {
			if empty >= 0 && int(p) > empty {
				break
			}
			old := t.olds[p]
			if n := len(old); n == 1 || len(s)-i >= n && s[i:i+n] == old {
				return int(p)
			}
		}
	}
	return empty
}

// Replace returns s with all replacements performed.
func (r *Replacer) Replace(s string) string {
	t := r.build()
	var out []byte
	copied := 0
	t.walk(s, func(from, to, pair int) {
		out = append(out, s[copied:from]...)
		out = append(out, t.news[pair]...)
		copied = to
	})
	if out == nil && copied == 0 {
		return s
	}
	out = append(out, s[copied:]...)
	return string(out)
}

// walk calls found for every replacement, in order. An empty match does not advance; at the next look it is ignored.
func (t *replaceTable) walk(s string, found func(from, to, pair int)) {
	wasEmpty := false
	for i := 0; i <= len(s); {
		if t.empty < 0 {
			if i = skipUnused(s, i, &t.used); i == len(s) {
				return
			}
		}
		p := t.match(s, i, wasEmpty)
		if p < 0 {
			wasEmpty = false
			i++
			continue
		}
		n := len(t.olds[p])
		found(i, i+n, p)
		wasEmpty = n == 0
		i += n
	}
}

// skipUnused returns the first place from which on a byte of s is used, or len(s).
func skipUnused(s string, from int, used *[256]bool) int

// WriteString writes s to w with all replacements performed.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	t := r.build()
	copied := 0
	put := func(part string) {
		if err != nil || part == "" {
			return
		}
		var m int
		m, err = io.WriteString(w, part)
		n += m
	}
	t.walk(s, func(from, to, pair int) {
		put(s[copied:from])
		put(t.news[pair])
		copied = to
	})
	put(s[copied:])
	return n, err
}
