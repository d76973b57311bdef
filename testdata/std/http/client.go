// Clients with a transport of their own: redirects, errors, timeouts, headers that stay behind.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"time"
)

type rt func(*http.Request) (*http.Response, error)

func (f rt) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }
func main() {
	// client
	cl := &http.Client{Transport: rt(func(r *http.Request) (*http.Response, error) {
		fmt.Println("RT", r.Method, r.URL, r.Header, r.Host, r.ContentLength)
		w := httptest.NewRecorder()
		switch r.URL.Path {
		case "/r":
			http.Redirect(w, r, "/t", 302)
		case "/loop":
			http.Redirect(w, r, "/loop", 301)
		case "/p":
			http.Redirect(w, r, "http://other.com/t", 307)
		case "/bad":
			return nil, errors.New("boom")
		case "/nil":
			return nil, nil
		case "/noloc":
			w.WriteHeader(302)
		case "/badloc":
			w.Header().Set("Location", ":x")
			w.WriteHeader(302)
		case "/nb":
			return &http.Response{StatusCode: 200}, nil
		case "/slow":
			<-r.Context().Done()
			return nil, r.Context().Err()
		default:
			if r.Body != nil {
				io.Copy(w, r.Body)
			} else {
				fmt.Fprint(w, "hi")
			}
		}
		res := w.Result()
		res.Request = r
		return res, nil
	})}
	show := func(resp *http.Response, err error) {
		if err != nil {
			fmt.Printf("%T %v\n", err, err)
			var ue *url.Error
			if errors.As(err, &ue) {
				fmt.Printf("%q %T %v\n", ue.Op, ue.Err, ue.Timeout())
			}
		}
		if resp != nil {
			b, _ := io.ReadAll(resp.Body)
			fmt.Printf("%s %q %v\n", resp.Status, b, resp.Request != nil && resp.Request.Response != nil)
		}
	}
	show(cl.Get("http://a.com/x"))
	show(cl.Get("http://u:p@a.com/r"))
	show(cl.Post("http://a.com/r", "text/plain", strings.NewReader("b")))
	show(cl.Post("http://a.com/p", "text/plain", strings.NewReader("b")))
	show(cl.Get("http://a.com/loop"))
	show(cl.Get("http://u:p@a.com/bad"))
	show(cl.Get("http://a.com/nil"))
	show(cl.Get("http://a.com/noloc"))
	show(cl.Get("http://a.com/badloc"))
	show(cl.Get("http://a.com/nb"))
	show(cl.Head("http://a.com/r"))
	show(cl.PostForm("http://a.com/z", url.Values{"a": {"1"}}))
	show(cl.Get("::"))
	show(http.Get("zip://x"))
	show(http.Get("/x"))
	show(http.Get("http:///x"))
	show(cl.Do(&http.Request{}))
	show(cl.Do(&http.Request{URL: &url.URL{Scheme: "http", Host: "q"}, RequestURI: "/x"}))
	show(cl.Do(&http.Request{URL: &url.URL{Scheme: "http", Host: "q", Path: "/y"}}))
	cl.CheckRedirect = func(r *http.Request, via []*http.Request) error {
		fmt.Println("check", r.URL, len(via))
		return http.ErrUseLastResponse
	}
	show(cl.Get("http://a.com/r"))
	cl.CheckRedirect = func(r *http.Request, via []*http.Request) error { return errors.New("no") }
	show(cl.Get("http://a.com/r"))
	cl.Timeout = 20 * time.Millisecond
	show(cl.Get("http://a.com/slow"))
	cl.Timeout = 0
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	rq, _ := http.NewRequestWithContext(ctx, "GET", "http://a.com/slow", nil)
	show(cl.Do(rq))
	rq, _ = http.NewRequest("GET", "http://a.com/p", nil)
	rq.Header.Set("Authorization", "x")
	rq.Header.Set("Cookie", "a=b")
	rq.Header.Set("X-Y", "z")
	cl.CheckRedirect = nil
	show(cl.Do(rq))
}
