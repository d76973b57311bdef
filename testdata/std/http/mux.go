// Patterns of ServeMux: their syntax, conflicts, precedence, redirects and methods.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
)

// The places of registrations are paths of this machine.
var place = regexp.MustCompile(`registered at [^)]*:`)

// try prints what f panics with.
func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%T %s\n", e, place.ReplaceAllString(fmt.Sprint(e), "registered at PLACE:"))
		}
	}()
	f()
}
func h(w http.ResponseWriter, r *http.Request) {}
func main() {
	for _, p := range []string{"", "GET", "GET ", "  /a", "G@T /a", "/a/{", "/a/{}", "/a/{x", "/a/b{x}", "/a/{x}b", "/{x}/{x}", "/{x...}/b", "/{$}/b", "/{$}x", "/a/{1x}", "/a//b", "/a/../b", "a.com", "a.com/../b", "{x}/a", "GET a.com/{x...}", "/a/{...}", "/{x....}", "GET  \t /z", "/a/{x }", "/%zz", "/a/{$...}", "POST x", "/{in-valid}", "/{_}"} {
		fmt.Printf("%q: ", p)
		try(func() { http.NewServeMux().HandleFunc(p, h); fmt.Println("ok") })
	}
	pairs := [][2]string{{"/a", "/a"}, {"/{x}", "/{y}"}, {"/a/{x}", "/{y}/b"}, {"GET /a/{x}", "/a/b"}, {"GET /{x}/b", "POST /a/{x}"}, {"GET /a/", "/a/b"}, {"/a/{x...}", "/a/"}, {"/a/b/", "/{x}/c"}, {"/{x}/b/", "/a/{y}"}, {"/a/{x}/{y...}", "/{z}/b/"}, {"a.com/{x}", "/a"}, {"a.com/", "/a/{x}"}, {"GET /", "HEAD /"}, {"HEAD /a", "GET /{x}"}, {"GET a.com/", "/"}, {"/a/{$}", "/a/{x}"}, {"/a/{$}", "/a/{x...}"}, {"/{$}", "/a"}, {"GET /a", "/{x}"}, {"/a/b/{x...}", "/a/{x}/c"}, {"/{x}", "/{y}/"}, {"/a/{x}/", "/a/{x}/{y}/"}, {"GET /x/{a}/", "/x/{b}"}, {"a.com/a", "a.com/{x}"}, {"GET /b/{x}", "HEAD /{y}/c"}, {"/a/{x}/d", "/{y}/b/{$}"}, {"/{x}/{$}", "/a/{y...}"}, {"/{x}/b", "/a/{y}/{$}"}, {"/a/b", "GET /a/{x}"}}
	for _, p := range pairs {
		fmt.Printf("%q %q: ", p[0], p[1])
		try(func() {
			m := http.NewServeMux()
			m.HandleFunc(p[0], h)
			m.HandleFunc(p[1], h)
			fmt.Println("ok")
		})
	}
	try(func() { http.NewServeMux().Handle("/a", nil) })
	try(func() { http.NewServeMux().HandleFunc("/a", nil) })
	try(func() { http.NewServeMux().Handle("/a", http.HandlerFunc(nil)) })
	m := http.NewServeMux()
	for _, p := range []string{"/a/", "GET /g", "POST /g", "/b/{x}", "/c/{x...}", "h.com/q", "/d/{$}", "GET /e/{x}/f", "/s/{x}/", "/enc/{x}"} {
		m.HandleFunc(p, func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintf(w, "%s|%s|%s", p, r.PathValue("x"), r.Pattern)
		})
	}
	for _, c := range [][2]string{{"GET", "/a"}, {"GET", "/a?q=1"}, {"GET", "/a/b/c"}, {"POST", "/a"}, {"GET", "/a/../b/z"}, {"PUT", "/g"}, {"HEAD", "/g"}, {"GET", "/b/"}, {"GET", "/b/x/"}, {"GET", "/b/x%2Fy"}, {"GET", "/c/x/y"}, {"GET", "/c/"}, {"GET", "/c"}, {"GET", "http://h.com/q"}, {"GET", "http://h.com:80/q"}, {"GET", "/q"}, {"GET", "/d"}, {"GET", "/d/"}, {"GET", "/d/x"}, {"POST", "/e/1/f"}, {"GET", "/s/1"}, {"GET", "//a//b"}, {"CONNECT", "/a"}, {"CONNECT", "/a/../b/1"}, {"GET", "/enc/%7B"}, {"GET", "/a/%2e%2e/b"}, {"OPTIONS", "*"}, {"GET", "/"}, {"POST", "/a/./b?x=y"}, {"GET", "/b/a%20b"}, {"GET", "/A"}} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Method = c[0]
		r.RequestURI = c[1]
		if c[1] == "*" {
		} else {
			u, _ := url.ParseRequestURI(c[1])
			r.URL = u
			if u.Host != "" {
				r.Host = u.Host
			}
		}
		w := httptest.NewRecorder()
		m.ServeHTTP(w, r)
		_, pat := m.Handler(r)
		fmt.Printf("%v -> %d %q %v %q\n", c, w.Code, w.Body.String(), w.Header(), pat)
	}
}
