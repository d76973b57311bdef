package main

import (
	"bytes"
	"fmt"
	"io"
	"mime/quotedprintable"
	"strings"
)

func main() {
	for _, s := range []string{"", "foo bar", "foo bar=3D", "foo bar=3d", "foo bar=\n", "foo bar\n", "foo bar=0", "foo bar=0D=0A", " A B        \r\n C ", " A B =\r\n C ", " A B =\n C ", "foo=\nbar", "foo\x00bar", "foo bar\xff", "=", "==", "=\n", "=\r\n", "= \n", "=  ", "foo= \t\n", "=AZ", "=ZA", "a=\r\r\n", "a=\rb", "=3D30", "=00=FF0=", "foo  \n\nfoo =\n\nfoo=20\n\n", "a\rb\n", "a \r", "a=\r", "x=20=", "=\n\x7f", "a=?\n", "a=1", "a=1\n", "\xe2\x82\xac=E2=82=AC", strings.Repeat("x", 5000), "q" + strings.Repeat(" ", 4200) + "r", strings.Repeat("=41", 2000), strings.Repeat("y", 4095) + "="} {
		r := quotedprintable.NewReader(strings.NewReader(s))
		b, err := io.ReadAll(r)
		n, err2 := r.Read(make([]byte, 3))
		if len(s) > 100 {
			fmt.Println(len(s), len(b), err, n, err2)
			continue
		}
		fmt.Printf("%q: %q %v %d %v\n", s, b, err, n, err2)
	}
	for _, bin := range []bool{false, true} {
		for _, s := range []string{"", "foo bar", "foo=bar", "a\n", "a\r\n", "a\r", "a \n", "a\t\r\n", "a ", "a\t", "\n\r", "\r\r\n", "é€", strings.Repeat("a", 75), strings.Repeat("a", 76), strings.Repeat("a", 77), strings.Repeat("a", 74) + " ", strings.Repeat("a", 75) + " \nb", strings.Repeat("a", 73) + "=", strings.Repeat("a", 72) + "=x", strings.Repeat("=", 60), strings.Repeat("a ", 60), "x\x00\x7f\n", "a\r=\nb", "a\r\x01\nb", "a\r \nb"} {
			for _, chunk := range []int{1, 1000} {
				var b bytes.Buffer
				w := quotedprintable.NewWriter(&b)
				w.Binary = bin
				for t := []byte(s); len(t) > 0; {
					k := min(chunk, len(t))
					w.Write(t[:k])
					t = t[k:]
				}
				fmt.Println(w.Close(), bin)
				fmt.Printf("%q %q\n", s, b.String())
			}
		}
	}
}
