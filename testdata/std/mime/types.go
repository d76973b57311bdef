package main

import (
	"fmt"
	"mime"
)

func main() {
	for _, e := range []string{".html", ".json", ".css", ".js", ".png", ".jpg", ".svg", ".pdf", ".txt", ".XML", ".wasm", ".nope", "html", "", ".gz", ".zip", ".csv", ".md", ".go", ".mp4", ".tar"} {
		fmt.Println(e, mime.TypeByExtension(e))
	}
	for _, s := range []string{"text/html; charset=\"utf-8\"; q=1", "TEXT/Plain", "text", "", "/", "text/", "text/html;", "text/html; a", "text/html; a=", "text/html; a=b; a=c", "text/html; a=b;a=b", `form-data; name="f\"x"; filename*=utf-8''%e2%82%ac%20r`, "a/b; x*0=he; x*1=llo", "a/b; x*0*=us-ascii'en'a%20; x*1=b", "te xt/html", "text/html x", `a/b; c="unterminated`, "attachment; filename=foo.html ;x=y", "a/b ; c = d"} {
		t, p, err := mime.ParseMediaType(s)
		fmt.Printf("%q: %q %v %v\n", s, t, p, err)
	}
	for _, c := range []struct {
		t string
		p map[string]string
	}{{"text/plain", nil}, {"Text/HTML", map[string]string{"charset": "utf-8", "B": "a b"}}, {"a b", nil}, {"a/b", map[string]string{"x y": "1"}}, {"a/b", map[string]string{"n": "é\"", "e": "", "q": `a"b\`}}, {"noslash", map[string]string{"k": "v"}}} {
		fmt.Printf("%q\n", mime.FormatMediaType(c.t, c.p))
	}
	for _, s := range []string{"plain", "¡Hola, señor!", "a_b=c?é", "très long " + "ééééééééééééééééééééééééééééééééééééééééééééééééééé", "\xff"} {
		q, b := mime.QEncoding.Encode("utf-8", s), mime.BEncoding.Encode("UTF-8", s)
		fmt.Println(q, b, mime.QEncoding.Encode("iso-8859-1", s))
		d := new(mime.WordDecoder)
		fmt.Println(d.DecodeHeader(q))
		fmt.Println(d.DecodeHeader("Re: " + b + " end"))
	}
	d := new(mime.WordDecoder)
	for _, w := range []string{"=?utf-8?q?a=20b?=", "=?UTF-8?B?w6k=?=", "=?iso-8859-1?Q?=E9?=", "=?x-unk?q?a?=", "=?utf-8?z?a?=", "plain", "=?utf-8?q?bad=zz?=", "=?utf-8?b?!!?="} {
		s, err := d.Decode(w)
		fmt.Printf("%q %v\n", s, err)
		h, err := d.DecodeHeader("x " + w + "  " + w + " y")
		fmt.Printf("%q %v\n", h, err)
	}
	e, err := mime.ExtensionsByType("text/html")
	fmt.Println(e, err, mime.AddExtensionType("foo", "x/y"), mime.AddExtensionType(".foo", "x/y"), mime.TypeByExtension(".FOO"))
}
