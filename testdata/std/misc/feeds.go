package main

import (
	"encoding/xml"
	"errors"
	"fmt"
	"image"
	"image/color"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"text/template"
	"time"
)

type Feed struct {
	XMLName xml.Name `xml:"rss"`
	Version string   `xml:"version,attr"`
	Channel struct {
		Title string `xml:"title"`
		Items []Item `xml:"item"`
	} `xml:"channel"`
}
type Item struct {
	Title string   `xml:"title"`
	Link  string   `xml:"link"`
	GUID  *string  `xml:"guid"`
	Cats  []string `xml:"category"`
	Enc   struct {
		URL string `xml:"url,attr"`
		Len int    `xml:"length,attr"`
	} `xml:"enclosure"`
	Date string `xml:"http://purl.org/dc/elements/1.1/ date"`
}

type validator interface{ validate(reflect.Value) error }
type minV int

func (m minV) validate(v reflect.Value) error {
	if v.Int() < int64(m) {
		return fmt.Errorf("%d < %d", v.Int(), int(m))
	}
	return nil
}

type form struct {
	Age  int    `validate:"min=18"`
	Name string `validate:"required"`
	Sub  *form
}

func check(v any) (errs []error) {
	rv := reflect.Indirect(reflect.ValueOf(v))
	for i := range rv.NumField() {
		f, fv := rv.Type().Field(i), rv.Field(i)
		tag := f.Tag.Get("validate")
		if n, ok := strings.CutPrefix(tag, "min="); ok {
			var m int
			fmt.Sscan(n, &m)
			if err := validator(minV(m)).validate(fv); err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", f.Name, err))
			}
		}
		if tag == "required" && fv.IsZero() {
			errs = append(errs, fmt.Errorf("%s: %w", f.Name, errors.New("required")))
		}
		if fv.Kind() == reflect.Pointer && !fv.IsNil() {
			for _, e := range check(fv.Interface()) {
				errs = append(errs, fmt.Errorf("%s.%w", f.Name, e))
			}
		}
	}
	return
}

func main() {
	var f Feed
	err := xml.Unmarshal([]byte(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News &amp; more</title>
<item><title><![CDATA[A <b> title]]></title><link>http://x/1</link><guid isPermaLink="false">g1</guid><category>a</category><category>b</category><enclosure url="u" length="12"/><dc:date>2024</dc:date></item>
<item><title>Second</title><!-- none --></item></channel></rss>`), &f)
	fmt.Println(err, f.Version, f.Channel.Title, len(f.Channel.Items))
	for _, it := range f.Channel.Items {
		g := "-"
		if it.GUID != nil {
			g = *it.GUID
		}
		fmt.Printf("%q %q %s %v %+v %q\n", it.Title, it.Link, g, it.Cats, it.Enc, it.Date)
	}
	out, err := xml.MarshalIndent(f, "", " ")
	fmt.Println(string(out), err)
	fmt.Println(errors.Join(check(&form{Age: 3, Sub: &form{Age: 20}})...))
	m := image.NewGray(image.Rect(0, 0, 40, 12))
	for y := range 12 {
		for x := range 40 {
			z, c := complex(0, 0), complex(float64(x)/16-2, float64(y)/5-1.1)
			n := 0
			for ; n < 50 && real(z)*real(z)+imag(z)*imag(z) < 4; n++ {
				z = z*z + c
			}
			m.SetGray(x, y, color.Gray{uint8(n * 5)})
		}
	}
	for y := range 12 {
		for x := range 40 {
			fmt.Print(string(" .:-=+*#%@"[m.GrayAt(x, y).Y/26]))
		}
		fmt.Println()
	}
	dir, _ := os.MkdirTemp("", "x")
	defer os.RemoveAll(dir)
	for i := range 5 {
		os.WriteFile(filepath.Join(dir, fmt.Sprintf("f%d.log", i)), []byte(strings.Repeat("line\n", i)), 0o644)
	}
	ms, _ := filepath.Glob(filepath.Join(dir, "f[1-3].log"))
	for _, p := range ms {
		b, _ := os.ReadFile(p)
		fi, _ := os.Stat(p)
		fmt.Println(filepath.Base(p), strings.Count(string(b), "\n"), fi.Size(), time.Since(fi.ModTime()) < time.Minute)
	}
	t := template.Must(template.New("").Parse(`{{define "li"}}<li>{{.}}</li>{{end}}<ul>{{range .}}{{template "li" .}}{{end}}</ul>{{"\n"}}`))
	t.Execute(os.Stdout, []any{1, "a<b", nil, 2.5, []int{1}})
}
