// Edges of regexp, text/scanner, encoding/xml, time, math/cmplx and log/slog.
package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io/fs"
	"log/slog"
	"math"
	"math/cmplx"
	"os"
	"regexp"
	"strings"
	"text/scanner"
	"time"
)

type fi struct{}

func main() {
	for _, r := range [][3]string{{"(?P<x>hi)|(?P<x>bye)", "hi", "$xyz"}, {"(?P<x>hi)|(?P<y>bye)", "hi", "$xyz"}, {"(?P<x>hi)|(?P<x>bye)", "hi bye", "$x$x"}, {"(?P<x>hi)(?P<x>bye)", "hibye", "$x"}, {"(hi)|(bye)", "hi", "$1a ${1}a $2"}} {
		re, err := regexp.Compile(r[0])
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%q %q\n", re.ReplaceAllString(r[1], r[2]), re.SubexpNames())
	}
	var err error
	for _, s := range []string{"^0$", "0^", "abc", "abc$", "^abc", "a+", "abc+", "(abc)", "(?i)abc", "a|b", "ab(c|d)", "", "\\Aabc", "abc\\z", "(?:abc)d", "a{2}", "a{2}b", "a{0}b", "ab?", "abc*d", "x(?s).", "\\bfoo", "foo\\b"} {
		re := regexp.MustCompile(s)
		p, c := re.LiteralPrefix()
		fmt.Printf("%q %q %v; ", s, p, c)
	}
	fmt.Println()
	var s scanner.Scanner
	s.Init(strings.NewReader("ab == cd"))
	s.Scan()
	fmt.Printf("%q ", s.TokenText())
	s.Next()
	fmt.Printf("%q ", s.TokenText())
	s.Scan()
	fmt.Printf("%q %v ", s.TokenText(), s.Position)
	s.Next()
	fmt.Printf("%q %v %v", s.TokenText(), s.Position, s.Pos())
	s.Peek()
	fmt.Printf("%q\n", s.TokenText())
	for _, x := range []string{`<zzz:foo xmlns:zzz="http://e.com"><bar>b</bar></foo>`, `<a></b>`, `<a:b></c:b>`, `<a:b></a:c>`, `<!DOCTYPE a [ <!-- c --> ]><e/>`, `<e ></e >`} {
		d := xml.NewDecoder(strings.NewReader(x))
		for {
			t, err := d.Token()
			if err != nil {
				fmt.Println(err)
				break
			}
			fmt.Printf("%#v ", t)
		}
	}
	var bb bytes.Buffer
	e := xml.NewEncoder(&bb)
	fmt.Println(e.EncodeToken(xml.StartElement{Name: xml.Name{Space: "b", Local: "A"}}), e.EncodeToken(xml.StartElement{Name: xml.Name{Local: "C"}, Attr: []xml.Attr{{Name: xml.Name{Local: "xmlns"}, Value: ""}}}), e.EncodeToken(xml.EndElement{Name: xml.Name{Local: "C"}}), e.Flush())
	fmt.Println(bb.String())
	t := time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)
	_, err = t.AppendText(nil)
	fmt.Println(err)
	_, err = t.MarshalText()
	fmt.Println(err)
	_, err = t.MarshalJSON()
	fmt.Println(err)
	t = time.Date(2020, 1, 1, 0, 0, 0, 0, time.FixedZone("x", 24*3600+5))
	_, err = t.AppendText(nil)
	fmt.Println(err)
	_, err = t.MarshalJSON()
	fmt.Println(err)
	for _, o := range []int{-19589, 19589, -1, 59, -59, 3600, -3601} {
		t1 := time.Date(2020, 1, 1, 0, 0, 0, 0, time.FixedZone("x", o))
		b, err := t1.MarshalBinary()
		var t2 time.Time
		err2 := t2.UnmarshalBinary(b)
		_, off := t2.Zone()
		fmt.Println(b, err, err2, off)
	}
	fmt.Println(math.Jn(3, 0))
	func() {
		defer func() { fmt.Println(recover()) }()
		for _, x := range []complex128{0, 1, complex(math.Inf(1), 0), complex(math.NaN(), 1), complex(0, -1)} {
			for _, y := range []complex128{0, -1, complex(-1, 2), complex(1, 0), complex(0, 1), complex(math.NaN(), 0)} {
				fmt.Print(cmplx.Pow(x, y), " ")
			}
		}
		fmt.Println()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(cmplx.Pow(0, complex(math.Inf(-1), 0)), cmplx.Pow(0, complex(-1, 0)), cmplx.Pow(0, complex(-1, 1)), cmplx.Pow(0, complex(0, 1)), cmplx.Pow(0, complex(math.Copysign(0, -1), 0)))
	}()
	fmt.Println(cmplx.Tan(1e300), cmplx.Tan(1), cmplx.Tan(1+2i), cmplx.Tan(1e10+1i), cmplx.Cot(1e20), cmplx.Tanh(complex(1, 1e20)))
	_ = fs.FormatFileInfo
	l := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(g []string, a slog.Attr) slog.Attr {
		if a.Key == "time" {
			return slog.Attr{}
		}
		return a
	}}))
	l.Info("m", "a", txt("abc"), "b", &txt2{}, "c", []byte("x y"), "e", fmt.Errorf("e r"), "n", nil, "s", struct{ A int }{1}, "bad", badtxt{})
}

type txt string

func (t txt) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("txt{%q}", string(t))), nil }

type txt2 struct{}

func (t *txt2) AppendText(b []byte) ([]byte, error) { return append(b, "app{\"y\"}"...), nil }

type badtxt struct{}

func (badtxt) MarshalText() ([]byte, error) { return nil, fmt.Errorf("no") }
