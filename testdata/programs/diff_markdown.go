package main

import (
	"bufio"
	"bytes"
	"fmt"
	"html"
	"io"
	"os"
	"strings"
)

type OpKind rune

const (
	Equal  OpKind = ' '
	Insert OpKind = '+'
	Delete OpKind = '-'
)

type Line struct {
	OpKind
	Text string
}

func diff(a, b []string) (out []Line) {
	n, m := len(a), len(b)
	dp := make([][]int, n+1)
	for i := range dp {
		dp[i] = make([]int, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if a[i] == b[j] {
				dp[i][j] = dp[i+1][j+1] + 1
			} else {
				dp[i][j] = max(dp[i+1][j], dp[i][j+1])
			}
		}
	}
	for i, j := 0, 0; i < n || j < m; {
		switch {
		case i < n && j < m && a[i] == b[j]:
			out = append(out, Line{Equal, a[i]})
			i, j = i+1, j+1
		case j == m || i < n && dp[i+1][j] >= dp[i][j+1]:
			out = append(out, Line{Delete, a[i]})
			i++
		default:
			out = append(out, Line{Insert, b[j]})
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
	for i, ca := range ra {
		cur := append(make([]int, 0, len(prev)), i+1)
		for j, cb := range rb {
			cost := 1
			if ca == cb {
				cost = 0
			}
			cur = append(cur, min(prev[j+1]+1, cur[j]+1, prev[j]+cost))
		}
		prev = cur
	}
	return prev[len(rb)]
}

type Renderer struct {
	w     *bufio.Writer
	stack []string
	para  []string
}

func (r *Renderer) open(tag string)  { fmt.Fprintf(r.w, "<%s>", tag); r.stack = append(r.stack, tag) }
func (r *Renderer) close() {
	if n := len(r.stack); n > 0 {
		fmt.Fprintf(r.w, "</%s>\n", r.stack[n-1])
		r.stack = r.stack[:n-1]
	}
}
func (r *Renderer) in(tag string) bool { return len(r.stack) > 0 && r.stack[len(r.stack)-1] == tag }
func (r *Renderer) flush() {
	if len(r.para) > 0 {
		fmt.Fprintf(r.w, "<p>%s</p>\n", inline(strings.Join(r.para, " ")))
		r.para = r.para[:0]
	}
}
func inline(s string) string {
	s = html.EscapeString(s)
	for _, p := range []struct{ mark, tag string }{{"**", "b"}, {"`", "code"}, {"*", "i"}} {
		var b strings.Builder
		open := false
		for {
			pre, post, ok := strings.Cut(s, p.mark)
			b.WriteString(pre)
			if !ok {
				break
			}
			if open = !open; open {
				b.WriteString("<" + p.tag + ">")
			} else {
				b.WriteString("</" + p.tag + ">")
			}
			s = post
		}
		s = b.String()
	}
	return s
}
func render(src io.Reader, dst io.Writer) (err error) {
	r := &Renderer{w: bufio.NewWriterSize(dst, 64)}
	defer func() {
		if e := r.w.Flush(); err == nil {
			err = e
		}
	}()
	sc := bufio.NewScanner(src)
	code := false
	for sc.Scan() {
		l := sc.Text()
		if strings.HasPrefix(l, "```") {
			r.flush()
			if code = !code; code {
				r.open("pre")
			} else {
				r.close()
			}
			continue
		}
		if code {
			fmt.Fprintln(r.w, html.EscapeString(l))
			continue
		}
		t := strings.TrimLeft(l, "#")
		switch lvl := len(l) - len(t); {
		case lvl > 0 && lvl <= 6 && strings.HasPrefix(t, " "):
			r.flush()
			fmt.Fprintf(r.w, "<h%d>%s</h%[1]d>\n", lvl, inline(strings.TrimSpace(t)))
		case strings.HasPrefix(l, "- "):
			r.flush()
			if !r.in("ul") {
				r.open("ul")
				fmt.Fprintln(r.w)
			}
			fmt.Fprintf(r.w, "<li>%s</li>\n", inline(l[2:]))
		case strings.TrimSpace(l) == "":
			r.flush()
			if r.in("ul") {
				r.close()
			}
		default:
			r.para = append(r.para, strings.TrimSpace(l))
		}
	}
	r.flush()
	for len(r.stack) > 0 {
		r.close()
	}
	return sc.Err()
}

type failing struct{ n int }

func (f *failing) Write(p []byte) (int, error) {
	if f.n -= len(p); f.n < 0 {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}
func main() {
	a := strings.Split("a b c d e f g", " ")
	b := strings.Split("a x c d y f z g", " ")
	for _, l := range diff(a, b) {
		fmt.Printf("%c%s ", l.OpKind, l.Text)
	}
	fmt.Println()
	fmt.Println(levenshtein("kitten", "sitting"), levenshtein("", "äb"), levenshtein("flaw", "lawn"))
	md := "# Title & *more*\n\nHello **bold `x<y`** world\nsecond line\n\n- one\n- *two*\n\n```\nif a < b { }\n```\n####### not\n## H2\n- last"
	if err := render(strings.NewReader(md), os.Stdout); err != nil {
		fmt.Println(err)
	}
	fmt.Println(render(strings.NewReader(md), &failing{100}))
	fmt.Println(render(strings.NewReader(strings.Repeat("x", 70000)), io.Discard))
	var buf bytes.Buffer
	mw := io.MultiWriter(&buf, os.Stdout)
	n, err := io.Copy(mw, io.LimitReader(strings.NewReader("limited text here\n"), 7))
	fmt.Println(n, err, buf.String())
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "line1\nline2\nline3")
		pw.CloseWithError(fmt.Errorf("custom"))
	}()
	sc := bufio.NewScanner(pr)
	for sc.Scan() {
		fmt.Println("got", sc.Text())
	}
	fmt.Println(sc.Err())
	tr := io.TeeReader(strings.NewReader("tee"), &buf)
	all, _ := io.ReadAll(tr)
	fmt.Println(string(all), buf.String())
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	p := make([]byte, 3)
	sr.Seek(-2, io.SeekEnd)
	k, err := io.ReadFull(sr, p)
	fmt.Println(k, err, string(p[:k]))
	ws := bufio.NewScanner(strings.NewReader("  many words\there \n now"))
	ws.Split(bufio.ScanWords)
	for ws.Scan() {
		fmt.Printf("%q ", ws.Text())
	}
	fmt.Println()
	br := bufio.NewReader(strings.NewReader("héllo\nworld"))
	ru, sz, _ := br.ReadRune()
	pk, _ := br.Peek(2)
	s, err := br.ReadString('\n')
	s2, err2 := br.ReadString('\n')
	fmt.Println(string(ru), sz, pk, s, err, s2, err2)
	fmt.Println(html.UnescapeString("&lt;a&gt; &amp;amp; &#39;&eacute;&#x20AC;"), html.EscapeString(`<"'&>`))
}
