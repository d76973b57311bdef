// encoding/csv: records, quotes, positions, errors, writing.
package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	texts := []string{"", "a,b,c\n", "a,b\nc,d", "a,b,c\nd,e\n", "\"a\",\"b\"\"c\",\"d\ne\"\n", "a\"b,c\n", "\"a\"b,c\n", "\"abc", "\"abc\n", "\"a\",\n", ",\n,,\n", "\n\n x , y\n\n", "# note\na,b\n", "a;b;c\n", "a,b\r\nc,d\r\n", "a\rb,c\r", "\"x\r\ny\",z\r\n", "é,\"日本\",x\"y\"\n", "a,\"b\"c\"d\",e\n", " \"a\",b\n", "x,\"y\nz\"w\n", "1,2\n3,4,5\n6,7\n"}
	configs := []func(*csv.Reader){
		func(*csv.Reader) {}, func(r *csv.Reader) { r.LazyQuotes = true; r.FieldsPerRecord = -1 }, func(r *csv.Reader) { r.TrimLeadingSpace = true; r.Comment = '#' },
		func(r *csv.Reader) { r.Comma = ';'; r.FieldsPerRecord = 3; r.ReuseRecord = true }, func(r *csv.Reader) { r.Comma = '"' }, func(r *csv.Reader) { r.Comma = 'é'; r.Comment = 'é' },
	}
	for ci, set := range configs {
		for _, text := range texts {
			r := csv.NewReader(strings.NewReader(text))
			set(r)
			fmt.Printf("%d %q\n", ci, text)
			for {
				rec, err := r.Read()
				fmt.Printf("  %q %v %d", rec, err, r.InputOffset())
				if err == nil {
					for i := range rec {
						l, c := r.FieldPos(i)
						fmt.Print(" ", l, ":", c)
					}
				}
				fmt.Println()
				var pe *csv.ParseError
				if errors.As(err, &pe) {
					fmt.Println("  ", pe.StartLine, pe.Line, pe.Column, pe.Err == csv.ErrQuote, pe.Err == csv.ErrFieldCount)
				}
				if err == io.EOF || err != nil && pe == nil {
					break
				}
			}
			r = csv.NewReader(strings.NewReader(text))
			set(r)
			all, err := r.ReadAll()
			fmt.Printf("  %q %v\n", all, err)
		}
	}
	for _, crlf := range []bool{false, true} {
		for _, comma := range []rune{',', ';', '\n'} {
			w := csv.NewWriter(os.Stdout)
			w.UseCRLF, w.Comma = crlf, comma
			fmt.Println(w.WriteAll([][]string{{"a", "b"}, {"", ""}, {""}, {}, {"x,y", "x;y", `q"q`, "n\nn", "r\rr", "r\r\nn"}, {" lead", "trail ", `\.`, "é"}}), w.Error())
		}
	}
}
