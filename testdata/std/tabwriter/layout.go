// text/tabwriter: columns, flags, escapes, errors.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
)

type failing struct{ left int }

func (f *failing) Write(p []byte) (int, error) {
	if f.left--; f.left < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

func main() {
	texts := []string{
		"", "a", "a\n", "a\tb\n", "a\tbb\tccc\nlonger\tx\ty\n", "one\t\n\ttwo\t\n\t\tthree\t\n", "a\tb\tc\n\naa\tbb\tcc\n",
		"x\vy\vz\n\v\vzz\n", "p\fq\tr\n", "é\tü\nlong\t日本\n", "a\t\t\tb\naaa\t\t\tbbb\n", ".\t.\t.\n....\t..\n", "<b>x</b>\t&amp;\t|\nyy\tzz\t|\n",
		"\xffa\tb\xff\tc\nd\te\n", "unfinished \xffescape\tx", "last\tline", "\t\tindent\n\tone\n", "1\t12\t123\t\n1234\t1\t12\t\n",
	}
	configs := []struct {
		min, tab, pad int
		char          byte
		flags         uint
	}{
		{0, 8, 0, '\t', 0}, {0, 8, 1, ' ', 0}, {5, 0, 2, '.', tabwriter.AlignRight | tabwriter.Debug}, {0, 8, 1, ' ', tabwriter.TabIndent},
		{8, 8, 1, '\t', tabwriter.DiscardEmptyColumns | tabwriter.Debug}, {0, 4, 3, '-', tabwriter.FilterHTML | tabwriter.StripEscape | tabwriter.Debug},
		{1, 0, 0, '\t', 0}, {0, 8, 20, '*', tabwriter.DiscardEmptyColumns},
	}
	for ci, c := range configs {
		for ti, text := range texts {
			var b strings.Builder
			w := tabwriter.NewWriter(&b, c.min, c.tab, c.pad, c.char, c.flags)
			n, err := w.Write([]byte(text))
			err2 := w.Flush()
			fmt.Printf("%d %d %d %v %v %q\n", ci, ti, n, err, err2, b.String())
			b.Reset()
			w.Init(&b, c.min, c.tab, c.pad, c.char, c.flags)
			for i := range len(text) {
				fmt.Fprint(w, text[i:i+1])
			}
			before := b.String()
			w.Flush()
			fmt.Printf("   %q %q\n", before, b.String())
		}
	}
	for left := range 6 {
		w := tabwriter.NewWriter(&failing{left}, 0, 8, 1, ' ', 0)
		n, err := fmt.Fprintf(w, "a\tb\nc\td\n\ne\tf\n")
		fmt.Println(n, err, w.Flush())
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		tabwriter.NewWriter(os.Stdout, -1, 0, 0, ' ', 0)
	}()
	w := new(tabwriter.Writer)
	w.Init(os.Stdout, 5, 0, 1, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "Name\tQty\tPrice\t")
	for i, name := range []string{"apple", "banana", "fig"} {
		fmt.Fprintf(w, "%s\t%d\t%.2f\t\n", name, i*7, float64(i)*1.5)
	}
	w.Flush()
}
