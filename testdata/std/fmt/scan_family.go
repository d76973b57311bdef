package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

type hex int

func (h *hex) Scan(st fmt.ScanState, verb rune) error {
	tok, err := st.Token(true, func(r rune) bool { return strings.ContainsRune("0123456789abcdef", r) })
	if err != nil {
		return err
	}
	w, ok := st.Width()
	fmt.Printf("<scan %c %q %d %v>", verb, tok, w, ok)
	if len(tok) == 0 {
		return fmt.Errorf("no hex")
	}
	_, err = fmt.Sscanf(string(tok), "%x", (*int)(h))
	return err
}

func main() {
	var a, b, c int
	var s, t string
	var f float64
	var r rune
	var bb []byte
	var bo bool
	var u uint8
	var cx complex128
	show := func(n int, err error) { fmt.Println(n, err, "|", a, b, c, s, t, f, r, string(bb), bo, u, cx) }
	show(fmt.Sscan("1 2 3", &a, &b, &c))
	show(fmt.Sscan("1\n2\n\n3", &a, &b, &c))
	show(fmt.Sscan("1 2", &a, &b, &c))
	show(fmt.Sscan("", &a))
	show(fmt.Sscan("x", &a))
	show(fmt.Sscan("0x1F 0b101 0o17", &a, &b, &c))
	show(fmt.Sscan("1_000 017 -5", &a, &b, &c))
	show(fmt.Sscan("300", &u))
	show(fmt.Sscan("-1", &u))
	show(fmt.Sscan("9223372036854775808", &a))
	show(fmt.Sscan("hello wörld", &s, &t))
	show(fmt.Sscan("1.5e3 true", &f, &bo))
	show(fmt.Sscan("0x1p-2 F", &f, &bo))
	show(fmt.Sscan("maybe", &bo))
	show(fmt.Sscan("(1+2i)", &cx))
	show(fmt.Sscan("1+2i", &cx))
	show(fmt.Sscan("bytes", &bb))
	show(fmt.Sscan("65", &r))
	show(fmt.Sscanln("1 2", &a, &b))
	show(fmt.Sscanln("1\n2", &a, &b))
	show(fmt.Sscanln("1 2 3", &a, &b))
	show(fmt.Sscanln("", &a))
	show(fmt.Sscanln("\n", &a))
	show(fmt.Sscanln("7 8\r\n", &a, &b))
	show(fmt.Sscanf("10-20", "%d-%d", &a, &b))
	show(fmt.Sscanf("10 - 20", "%d-%d", &a, &b))
	show(fmt.Sscanf("ff 077 101", "%x %o %b", &a, &b, &c))
	show(fmt.Sscanf("12345", "%2d%3d", &a, &b))
	show(fmt.Sscanf("abcde", "%2s%s", &s, &t))
	show(fmt.Sscanf("x", "%c", &r))
	show(fmt.Sscanf("日本", "%c%s", &r, &s))
	show(fmt.Sscanf(`"quoted \n" rest`, "%q %s", &s, &t))
	show(fmt.Sscanf("`raw` x", "%q %s", &s, &t))
	show(fmt.Sscanf("68656c6c6f", "%x", &s))
	show(fmt.Sscanf("5%", "%d%%", &a))
	show(fmt.Sscanf("5", "%d%%", &a))
	show(fmt.Sscanf("name: bob age: 5", "name: %s age: %d", &s, &a))
	show(fmt.Sscanf("a b", "a c"))
	show(fmt.Sscanf("3.14", "%d", &a))
	show(fmt.Sscanf("3.14", "%f", &f))
	show(fmt.Sscanf("3.14", "%5.2f", &f))
	show(fmt.Sscanf("1 2", "%d", &a, &b))
	show(fmt.Sscanf("1 2", "%d %d", &a))
	show(fmt.Sscanf("1", "%z", &a))
	show(fmt.Sscanf("1\n2", "%d %d", &a, &b))
	show(fmt.Sscanf("1\n2", "%d\n%d", &a, &b))
	show(fmt.Sscanf("t", "%t", &bo))
	show(fmt.Sscanf("true", "%d", &bo))
	show(fmt.Sscanf("xyz", "%d", &s))
	show(fmt.Sscanf("10,20,30", "%d,%d,%d", &a, &b, &c))
	show(fmt.Sscanf("10;20", "%d,%d", &a, &b))
	var h hex
	n, err := fmt.Sscan("ffz", &h)
	fmt.Println(n, err, int(h))
	n, err = fmt.Sscanf("abc", "%2v", &h)
	fmt.Println(n, err, int(h))
	n, err = fmt.Sscan("zz", &h)
	fmt.Println(n, err, int(h))
	n, err = fmt.Sscan("1", a)
	fmt.Println(n, err)
	n, err = fmt.Sscan("1", new(any))
	fmt.Println(n, err)
	n, err = fmt.Sscan("1", nil)
	fmt.Println(n, err)
	type my int
	var m my
	n, err = fmt.Sscan("77", &m)
	fmt.Println(n, err, m)
	rd := bufio.NewReader(strings.NewReader("3\n1 2 3\nend of line\n"))
	var cnt int
	fmt.Fscan(rd, &cnt)
	for i := 0; i < cnt; i++ {
		var x int
		fmt.Fscan(rd, &x)
		fmt.Print(x, ";")
	}
	fmt.Fscanln(rd)
	rest, _ := io.ReadAll(rd)
	fmt.Printf("%q\n", rest)
	sr := strings.NewReader("1 2 3 4 x")
	sum := 0
	for {
		var x int
		_, err := fmt.Fscan(sr, &x)
		if err != nil {
			fmt.Println(err, sum)
			break
		}
		sum += x
	}
	var i8 int8
	n, err = fmt.Sscan("128", &i8)
	fmt.Println(n, err, i8)
	n, err = fmt.Sscanf("-129", "%d", &i8)
	fmt.Println(n, err, i8)
	var f32 float32
	n, err = fmt.Sscan("1e40", &f32)
	fmt.Println(n, err, f32)
	n, err = fmt.Sscan("1.2.3", &f)
	fmt.Println(n, err, f)
	n, err = fmt.Sscan("inf nan", &f, &f)
	fmt.Println(n, err, f)
	var p *int = new(int)
	n, err = fmt.Sscan("5", p)
	fmt.Println(n, err, *p)
	n, err = fmt.Fscanln(strings.NewReader("a b c\nd"), &s, &t)
	fmt.Println(n, err, s, t)
	n, err = fmt.Scan(&a)
	fmt.Println(n, err)
	n, err = fmt.Scanln(&a)
	fmt.Println(n, err)
	n, err = fmt.Scanf("%d", &a)
	fmt.Println(n, err)
}
