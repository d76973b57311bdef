// The Scan family on strings and readers.
package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

type pair struct{ a, b int }

func (p *pair) Scan(s fmt.ScanState, verb rune) error {
	tok, err := s.Token(true, func(r rune) bool { return r != ')' })
	if err != nil {
		return err
	}
	_, err = fmt.Sscanf(string(tok), "(%d,%d", &p.a, &p.b)
	s.ReadRune()
	return err
}

type myInt int16

func main() {
	var i, j int
	var s, t string
	var f float64
	var b bool
	var u uint8
	var r rune
	var c complex128
	var by []byte
	var mi myInt
	var p pair
	rep := func(n int, err error) { fmt.Println(n, err, i, j, s, t, f, b, u, r, c, string(by), mi, p) }
	rep(fmt.Sscan("12 0x1F hello", &i, &j, &s))
	rep(fmt.Sscan(" \n 7\n8 ", &i, &j))
	rep(fmt.Sscan("3.25 true t 255", &f, &b, &s, &u))
	rep(fmt.Sscan("256", &u))
	rep(fmt.Sscan("(1+2i) bytes -300", &c, &by, &mi))
	rep(fmt.Sscan("99999", &mi))
	rep(fmt.Sscan("(4,5) rest", &p, &s))
	rep(fmt.Sscan("x", &i))
	rep(fmt.Sscan("", &i))
	rep(fmt.Sscan("1", &i, &j))
	rep(fmt.Sscan("0b101 0o17", &i, &j))
	rep(fmt.Sscan("1_000 017", &i, &j))
	rep(fmt.Sscan("5", i))
	rep(fmt.Sscanln("1 2", &i, &j))
	rep(fmt.Sscanln("1\n2", &i, &j))
	rep(fmt.Sscanln("1 2 3", &i, &j))
	rep(fmt.Sscanf("10-20", "%d-%d", &i, &j))
	rep(fmt.Sscanf("ab:7", "%2s:%d", &s, &i))
	rep(fmt.Sscanf("12345", "%2d%3d", &i, &j))
	rep(fmt.Sscanf("\"quo ted\" `raw`", "%q %q", &s, &t))
	rep(fmt.Sscanf("ff 101 17 48656c", "%x %b %o %x", &i, &j, &mi, &s))
	rep(fmt.Sscanf("é5", "%c%d", &r, &i))
	rep(fmt.Sscanf("5%", "%d%%", &i))
	rep(fmt.Sscanf("5 6", "%d\n%d", &i, &j))
	rep(fmt.Sscanf("5\n6", "%d %d", &i, &j))
	rep(fmt.Sscanf("5\n6", "%d\n%d", &i, &j))
	rep(fmt.Sscanf("5,x", "%d,%d", &i, &j))
	rep(fmt.Sscanf("5", "%d %d", &i, &j))
	rep(fmt.Sscanf("5 6", "%d", &i, &j))
	rep(fmt.Sscanf("5", "%s %z", &s, &i))
	rep(fmt.Sscanf("U+1F600 nan 1e3", "%U %g %g", &r, &f, &f))
	rd := bufio.NewReader(strings.NewReader("10 20\n30 forty\n50"))
	for {
		n, err := fmt.Fscanln(rd, &i, &s)
		rep(n, err)
		if err == io.EOF {
			break
		}
	}
	plain := strings.NewReader("a b c")
	for {
		if _, err := fmt.Fscan(plain, &s); err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(s, ";")
	}
	fmt.Println()
}
