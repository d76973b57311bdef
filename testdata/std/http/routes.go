// Paths with escapes, muxes below muxes, jars, proxies, copies of headers and forms.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
)

type jar struct{ m map[string][]*http.Cookie }

func (j *jar) SetCookies(u *url.URL, c []*http.Cookie) { j.m[u.Host] = append(j.m[u.Host], c...) }
func (j *jar) Cookies(u *url.URL) []*http.Cookie       { return j.m[u.Host] }

type w struct{ b *bytes.Buffer }

func (x w) Write(p []byte) (int, error) { return x.b.Write(p) }

func main() {
	m := http.NewServeMux()
	echo := func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "%s %q %q", r.Pattern, r.PathValue("a"), r.PathValue("b"))
	}
	for _, p := range []string{"/x/{a}/y/{b...}", "GET /i/{a}", "POST /i/{$}", "h.com/i/{a}", "DELETE h.com/z", "GET /z", "/u/{a}/{$}", "/{$}"} {
		m.HandleFunc(p, echo)
	}
	sub := http.NewServeMux()
	sub.HandleFunc("/in/{b}", echo)
	m.Handle("/sub/", http.StripPrefix("/sub", sub))
	do := func(method, target string) {
		defer func() {
			if e := recover(); e != nil {
				fmt.Println(method, target, "PANIC", e)
			}
		}()
		r := httptest.NewRequest(method, target, nil)
		w := httptest.NewRecorder()
		m.ServeHTTP(w, r)
		fmt.Println(method, target, w.Code, w.Body.String(), w.Header(), r.Pattern)
	}
	for _, t := range []string{"GET /x/1/y/2/3", "GET /x/1/y/", "GET /x/1/y", "GET /x//y/2", "GET /i/", "POST /i/", "POST /i", "GET /i", "HEAD /i/3", "PUT /i/3", "PUT http://h.com/i/3", "GET http://h.com/i/3", "GET http://h.com:8/z", "DELETE http://h.com/z", "PUT http://h.com/z", "GET /q%20r/x", "GET /q%20r", "GET /a%20b/../c", "GET /x/%2F/y/%2e%2e", "GET /u/1", "GET /u/1/", "GET /u/1/2", "GET /", "POST /", "GET /sub/in/5", "GET /sub/in/", "GET /sub", "GET /%zz", "GET /x/a+b/y/c%2Bd?e=f", "GET /./i/3", "GET /i/3/", "CONNECT /sub"} {
		a, b, _ := strings.Cut(t, " ")
		do(a, b)
	}
	j := &jar{map[string][]*http.Cookie{}}
	c := &http.Client{Jar: j, Transport: http.NewFileTransport(http.Dir("/nonexistent"))}
	res, err := c.Get("http://h/zz")
	fmt.Println(err, res.Status, res.Header, res.ContentLength, res.Request != nil)
	var b bytes.Buffer
	r, _ := http.NewRequest("POST", "http://h/p?q=1", strings.NewReader(strings.Repeat("x", 5000)))
	r.TransferEncoding = []string{"chunked"}
	fmt.Println(r.Write(w{&b}), b.Len())
	r2, err := http.ReadRequest(bufio.NewReader(&b))
	fmt.Println(err)
	body, err := io.ReadAll(r2.Body)
	fmt.Println(len(body), err, r2.ContentLength, r2.TransferEncoding, r2.URL.Query())
	b.Reset()
	r, _ = http.NewRequest("GET", "http://h/p?q=1", nil)
	fmt.Println(r.WriteProxy(&b), b.String())
	fmt.Println(http.StatusText(418), http.StatusText(999) == "", http.CanonicalHeaderKey("x-FOO-bar_baz"))
	h := http.Header{"A": {"1"}, "b": {"2"}}
	h.Add("a", "2")
	h.Del("b")
	fmt.Println(h, h.Get("B"), h.Values("a"), h.Clone())
	fmt.Printf("%v %+v %T\n", http.SameSiteLaxMode, http.StateActive, http.DefaultClient)
	var nilh http.Header
	fmt.Println(nilh.Get("x"), nilh.Clone() == nil)
	for _, s := range []string{"a=1; b", "sid=x=y; t=\"q w\""} {
		r.Header.Set("Cookie", s)
		for _, c := range r.Cookies() {
			fmt.Printf("%q ", c.String())
		}
		_, err := r.Cookie("t")
		fmt.Println(err)
	}
	req := httptest.NewRequest("GET", "/?a=1&a=2&b=%20", nil)
	fmt.Println(req.FormValue("a"), req.Form["a"], req.FormValue("b"), req.PostForm, req.Context() == nil)
	rc := req.Clone(req.Context())
	rc.Form["a"][0] = "changed"
	fmt.Println(req.Form["a"])
}
