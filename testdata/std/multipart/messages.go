package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/textproto"
	"os"
	"reflect"
	"sort"
	"strings"
	"testing/iotest"
)

type ew struct{ n int }

func (e *ew) Write(p []byte) (int, error) {
	e.n--
	if e.n < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

func parts(s, b string, raw, one bool) {
	var in io.Reader = strings.NewReader(s)
	if one {
		in = iotest.OneByteReader(in)
	}
	r := multipart.NewReader(in, b)
	fmt.Printf("-- %.60q %q\n", s, b)
	for {
		var p *multipart.Part
		var err error
		if raw {
			p, err = r.NextRawPart()
		} else {
			p, err = r.NextPart()
		}
		if err != nil {
			fmt.Printf("   %v %T %v\n", err, err, p == nil)
			_, err = r.NextPart()
			fmt.Printf("   %v\n", err)
			return
		}
		body, err := io.ReadAll(p)
		if len(body) > 200 {
			body = append(body[:20], fmt.Sprint(len(body))...)
		}
		fmt.Printf("   %q %q %v %q %q\n", map[string][]string(p.Header), body, err, p.FormName(), p.FileName())
	}
}

func main() {
	big := strings.Repeat("0123456789abcde\n", 1000)
	nl := func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }
	a := "pre\nmore\n--B\nA: b\nContent-Disposition: form-data; name=\"x y\"; filename=\"/a/b c.txt\"\n\nbody 1\n--B  \nContent-Transfer-Encoding: quoted-printable\nContent-Disposition: form-data; name=q\n\na=3Db=\nc\n--B\n\n\n--B\n\n--B--\nafter"
	for _, s := range []string{a, "", "--B--", "--B--\n", "--B", "--B\n", "--B\n\n", "--B\n\nx", "--B\n\nx\n--B", "--B\n\nx\n--B--", "--B\n\nx\n--B-", "--B\n\nx\n--Bx\n--B--", "--B\n\nx\n--B-x\n--B--\n", "--B\n\nx\n--B --\n", "--B\n\n" + big + "\n--B\n\n" + big[:4090] + "\n--B--", "--B\nA: b\n--B\n\nx\n--B--", "--B\nbad\n\nx\n--B--", "--B\n\n--B\n\nx\n--B--\n", "x\ny\n", "--B\n\na\n\n--B\n\nb\n--B--\n\n", "--B\n\na\n--B--  \n", "--B\n\na\n--B\t\n\nb\n--B-- x\n", "--B\nContent-Disposition: attachment; name=n; filename=f\n\nz\n--B--", "--B\nContent-Disposition: form-data; name=\n\nz\n--B--", "--B\n\n-", "--B\n\nline\n--", "--B\n\nx\n--B\nq"} {
		for _, raw := range []bool{false, true} {
			parts(s, "B", raw, false)
			parts(nl(s), "B", raw, true)
		}
	}
	parts("--\n\nx\n----", "", false, false)
	parts("\n--B\n\nx\n--B--", "B", false, false)
	parts("--"+strings.Repeat("b", 5000)+"\n\nx\n--"+strings.Repeat("b", 5000)+"--", strings.Repeat("b", 5000), false, false)
	var hs strings.Builder
	for i := range 10001 {
		fmt.Fprintf(&hs, "H%d: v\n", i)
	}
	parts("--B\n"+hs.String()+"\nx\n--B--", "B", false, false)
	// skipping a part
	r := multipart.NewReader(strings.NewReader(a), "B")
	p1, _ := r.NextPart()
	p2, err := r.NextPart()
	fmt.Println(p2.FormName(), err)
	n, err := p1.Read(make([]byte, 4))
	fmt.Println(n, err)
	n, err = p2.Read(nil)
	fmt.Println(n, err, p2.Close())

	form()
	writer()
}

func form() {
	mk := func(f func(w *multipart.Writer)) string {
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		w.SetBoundary("BB")
		f(w)
		w.Close()
		return b.String()
	}
	basic := mk(func(w *multipart.Writer) {
		w.WriteField("a", "1")
		w.WriteField("b", "2")
		w.WriteField("a", "3")
		f, _ := w.CreateFormFile("file", "x.txt")
		f.Write([]byte("hello world"))
		f, _ = w.CreateFormFile("file", "dir/y.bin")
		f.Write(bytes.Repeat([]byte("z"), 5000))
		f, _ = w.CreateFormFile("other", "e")
		_ = f
		w.CreatePart(textproto.MIMEHeader{"X": {"y"}})
	})
	for _, mem := range []int64{0, 5, 11, 4000, 5011, 1 << 20, -1, -(10 << 20), -(10 << 20) + 200, -(10 << 20) + 1000, 1<<63 - 1, 1<<63 - 10<<20, -1 << 63} {
		fo, err := multipart.NewReader(strings.NewReader(basic), "BB").ReadForm(mem)
		fmt.Println("mem", mem, err)
		if err != nil {
			fmt.Println(fo == nil, err == multipart.ErrMessageTooLarge)
			continue
		}
		fmt.Println(fo.Value)
		var ks []string
		for k := range fo.File {
			ks = append(ks, k)
		}
		sort.Strings(ks)
		for _, k := range ks {
			for _, fh := range fo.File[k] {
				f, err := fh.Open()
				if err != nil {
					fmt.Println(k, err)
					continue
				}
				b, err := io.ReadAll(f)
				fmt.Println(k, fh.Filename, fh.Size, fh.Header, len(b), err, reflect.TypeOf(f))
				f.Seek(2, 0)
				var two [2]byte
				f.Read(two[:])
				n, err := f.ReadAt(two[:], 4)
				fmt.Printf("%q %d %v %v\n", two, n, err, f.Close())
			}
		}
		fmt.Println(fo.RemoveAll(), fo.RemoveAll())
		if _, err := fo.File["file"][1].Open(); err != nil {
			fmt.Println(errors.Is(err, os.ErrNotExist))
		}
	}
	many := mk(func(w *multipart.Writer) {
		for i := range 1001 {
			w.WriteField(fmt.Sprint(i), "")
		}
	})
	_, err := multipart.NewReader(strings.NewReader(many), "BB").ReadForm(100)
	fmt.Println(err)
	many = mk(func(w *multipart.Writer) {
		for i := range 1000 {
			w.WriteField(fmt.Sprint(i), "")
		}
	})
	_, err = multipart.NewReader(strings.NewReader(many), "BB").ReadForm(100)
	fmt.Println(err)
	_, err = multipart.NewReader(strings.NewReader(basic[:200]), "BB").ReadForm(100)
	fmt.Println(err)
	_, err = multipart.NewReader(strings.NewReader(basic[:len(basic)-8]), "BB").ReadForm(100)
	fmt.Println(err)
}

func writer() {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	fmt.Println(len(w.Boundary()), strings.Trim(w.Boundary(), "0123456789abcdef") == "")
	for _, s := range []string{"", "a", "a b", "a ", "ä", strings.Repeat("x", 70), strings.Repeat("x", 71), "a'()+_,-./:=?", "a!", "good?"} {
		e := w.SetBoundary(s)
		if s == "" {
			w.SetBoundary("zz")
		}
		fmt.Println(e, w.FormDataContentType())
	}
	p, _ := w.CreatePart(textproto.MIMEHeader{"B": {"1", "2"}, "A": {"x"}, "Empty": nil})
	p.Write([]byte("text"))
	fmt.Println(w.SetBoundary("q"))
	w.WriteField("na\"me\\\r\n", "v")
	_, err := p.Write([]byte("late"))
	fmt.Println(err)
	w.CreateFormFile("f\"", "a\\b\n")
	fmt.Println(w.Close(), w.Close())
	fmt.Printf("%q\n", b.String())
	fmt.Println(multipart.FileContentDisposition("a\rb", "c\"d"))
	for n := range 5 {
		w := multipart.NewWriter(&ew{n})
		fmt.Println(w.WriteField("a", "b"), w.WriteField("c", "d"), w.Close())
	}
}
