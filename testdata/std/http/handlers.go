// Handlers and the recorder of their answers: forms, redirects, prefixes, requests as servers see them.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
)

func main() {
	// forms
	form := func(m, ct, b, q string) {
		r := httptest.NewRequest(m, "/?"+q, strings.NewReader(b))
		r.Header.Set("Content-Type", ct)
		fmt.Println(r.ParseForm(), r.Form, r.PostForm, r.FormValue("a"), r.PostFormValue("a"))
	}
	form("POST", "application/x-www-form-urlencoded", "a=1&b=2", "a=3&c=4")
	form("GET", "application/x-www-form-urlencoded", "a=1", "a=3")
	form("POST", "text/plain", "a=1", "a=3;x")
	form("POST", "application/x-www-form-urlencoded; charset=utf-8", "a=%zz", "b")
	form("POST", "a/", "x", "y=1")
	form("POST", "", "a=1", "")
	r := httptest.NewRequest("POST", "/", strings.NewReader("a=12345"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	r.Body = http.MaxBytesReader(w, r.Body, 4)
	err := r.ParseForm()
	var mb *http.MaxBytesError
	fmt.Println(err, errors.As(err, &mb), mb)
	r.SetBasicAuth("u", "p:q")
	fmt.Println(r.BasicAuth())
	fmt.Println(r.Header)
	// redirects
	for _, c := range [][2]string{{"/a/b", "c"}, {"/a/b", "../x/"}, {"/a/b", "/q?x=/../y"}, {"/a/b", "http://z/../é"}, {"/a/b", ""}, {"/a/b", "é?ü"}, {"/a/b", "//h/x"}, {"/a/", "./"}, {"/a", "<x>&'\""}} {
		r := httptest.NewRequest("GET", c[0], nil)
		w := httptest.NewRecorder()
		http.Redirect(w, r, c[1], 302)
		fmt.Printf("%v %d %q %v\n", c, w.Code, w.Body.String(), w.Result().Header)
	}
	for _, p := range []string{"/p/x", "/q/x", "/p", "/p%2Fx"} {
		r := httptest.NewRequest("GET", p, nil)
		w := httptest.NewRecorder()
		http.StripPrefix("/p", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.URL.Path, "|", r.URL.RawPath) })).ServeHTTP(w, r)
		fmt.Println(w.Code, w.Body)
	}
	// recorder
	rec := func(h http.HandlerFunc) {
		w := httptest.NewRecorder()
		h(w, httptest.NewRequest("GET", "/", nil))
		res := w.Result()
		fmt.Println(w.Code, w.Body, w.Flushed, res.Status, res.Header, res.ContentLength, res.Trailer, w.Header())
	}
	rec(func(w http.ResponseWriter, r *http.Request) {})
	rec(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(404)
		w.Header().Set("Late", "x")
		w.WriteHeader(200)
	})
	rec(func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, "<html>x")
		w.Header().Set("Trailer:T", "v")
	})
	rec(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Trailer", "A, B")
		w.Header().Set("Content-Length", "2")
		w.Write([]byte("ab"))
		w.Header().Set("A", "1")
		w.(http.Flusher).Flush()
	})
	rec(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(204)
		_, err := w.Write([]byte("x"))
		fmt.Println(err)
	})
	func() { defer func() { fmt.Println(recover()) }(); httptest.NewRecorder().WriteHeader(99) }()
	func() { defer func() { fmt.Println(recover()) }(); httptest.NewRequest("GET", "x y", nil) }()
	func() { defer func() { fmt.Println(recover()) }(); httptest.NewRequest("G T", "/", nil) }()
	for _, u := range []string{"/x?y", "http://h.com/z", "https://h.com:1/z", "*"} {
		r := httptest.NewRequest("", u, strings.NewReader("q"))
		fmt.Println(r.Method, r.URL, r.Host, r.RequestURI, r.RemoteAddr, r.ContentLength, r.Proto, r.Header, r.Close)
	}
	fmt.Println(httptest.NewRequest("GET", "/", nil).Body, httptest.NewRequest("GET", "/", struct{ io.Reader }{os.Stdin}).ContentLength)
	c := r.Clone(context.Background())
	c.Header.Set("Q", "1")
	fmt.Println(r.Header.Get("Q"), c.Header.Get("q"), r.PathValue("x"))
	r.SetPathValue("x", "1")
	fmt.Println(r.PathValue("x"))
	fmt.Println((&http.Response{Header: http.Header{"Location": {"../x"}}, Request: &http.Request{URL: &url.URL{Path: "/a/b/c"}}}).Location())
	fmt.Println((&http.Response{}).Location())
	w = httptest.NewRecorder()
	http.AllowQuerySemicolons(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.URL.RawQuery) })).ServeHTTP(w, httptest.NewRequest("GET", "/?a;b", nil))
	fmt.Println(w.Body)
	fmt.Println(http.ParseTime("Sunday, 06-Nov-94 08:49:37 GMT"))
}
