// Escaped slashes in paths; the request of a response.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

type rt func(*http.Request) (*http.Response, error)

func (f rt) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func main() {
	m := http.NewServeMux()
	for _, p := range []string{"/x/{a}/y/{b...}", "/u/{a}/{$}", "/s/{a}", "/w/", "/t/{$}"} {
		m.HandleFunc(p, func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintf(w, "%s %q %q", r.Pattern, r.PathValue("a"), r.PathValue("b"))
		})
	}
	for _, t := range []string{"/x/%2F/y/z", "/x/1/y/%2e%2e", "/u/1/%2F", "/s/%2F", "/s/%2f", "/w/%2F", "/t/%2F", "/t/%2F/", "/s/%2Fa", "/x/1/y/%2F", "/x/1/y/%2F/a", "/s/%2F/", "/s/%2F%2F", "/u/%2F/", "/u/1/%2F/a"} {
		r := httptest.NewRequest("GET", t, nil)
		w := httptest.NewRecorder()
		m.ServeHTTP(w, r)
		fmt.Printf("%s %d %q %v\n", t, w.Code, w.Body.String(), w.Header()["Location"])
	}
	c := &http.Client{Transport: rt(func(r *http.Request) (*http.Response, error) {
		return &http.Response{StatusCode: 200, Body: io.NopCloser(strings.NewReader(""))}, nil
	})}
	res, err := c.Get("http://a/")
	fmt.Println(res.Request != nil, err)
	tr := http.NewFileTransport(http.Dir("/nonexistent"))
	r, _ := http.NewRequest("GET", "http://a/", nil)
	res, err = tr.RoundTrip(r)
	fmt.Println(res.Request == r, err)
}
