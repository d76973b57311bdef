// A transport over connections that the program brings along; what else the packages have.
package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"os"
	"strings"
	"time"
)

type end struct {
	io.Reader
	io.Writer
	closers []io.Closer
}

func (e *end) Close() error {
	for _, c := range e.closers {
		c.Close()
	}
	return nil
}
func (e *end) LocalAddr() net.Addr                { return nil }
func (e *end) RemoteAddr() net.Addr               { return nil }
func (e *end) SetDeadline(t time.Time) error      { return nil }
func (e *end) SetReadDeadline(t time.Time) error  { return nil }
func (e *end) SetWriteDeadline(t time.Time) error { return nil }

// dial makes a connection to a server that answers once.
func dial(ctx context.Context, network, addr string) (net.Conn, error) {
	fmt.Println("dial", network, addr)
	r1, w1 := io.Pipe()
	r2, w2 := io.Pipe()
	go func() {
		r, err := http.ReadRequest(bufio.NewReader(r1))
		if err != nil {
			fmt.Println(err)
			return
		}
		body, _ := io.ReadAll(r.Body)
		answer := fmt.Sprint(r.Method, " ", r.URL, " ", r.Host, " ", string(body))
		fmt.Fprintf(w2, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s", len(answer), answer)
		w2.Close()
	}()
	return &end{r2, w1, []io.Closer{r1, w1, r2, w2}}, nil
}

func main() {
	c := &http.Client{Transport: &http.Transport{DialContext: dial, DisableKeepAlives: true, DisableCompression: true}}
	for _, send := range []func() (*http.Response, error){
		func() (*http.Response, error) { return c.Get("http://example.com/a?b") },
		func() (*http.Response, error) {
			return c.Post("http://example.com:81/c", "text/plain", strings.NewReader("body"))
		},
	} {
		res, err := send()
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, err := io.ReadAll(res.Body)
		res.Body.Close()
		fmt.Println(res.Status, string(b), err)
	}
	read := func(s string) *textproto.Reader { return textproto.NewReader(bufio.NewReader(strings.NewReader(s))) }
	fmt.Println(read("220 hi there\r\n").ReadCodeLine(220))
	fmt.Println(read("220 hi there\r\n").ReadCodeLine(2))
	fmt.Println(read("220 hi there\r\n").ReadCodeLine(25))
	fmt.Println(read("220 hi there\r\n").ReadCodeLine(-1))
	fmt.Println(read("22\r\n").ReadCodeLine(2))
	fmt.Println(read("a\r\n..b\r\n.\r\nrest").ReadDotLines())
	text, err := read("a\r\n..b\r\n.\r\n").ReadDotBytes()
	fmt.Printf("%q %v\n", text, err)
	_, err = read("a\r\n").ReadDotLines()
	fmt.Println(err)
	fmt.Println(read("one\r\n  two\r\nthree\r\n").ReadContinuedLine())
	fmt.Printf("%q\n", textproto.TrimBytes([]byte(" \ta b\r\n")))
	limited := http.MaxBytesHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		fmt.Println(string(b), err)
	}), 3)
	limited.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("POST", "/", strings.NewReader("abcdef")))
	limited.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("POST", "/", strings.NewReader("abc")))
	rc := http.NewResponseController(httptest.NewRecorder())
	_, _, err = rc.Hijack()
	fmt.Println(err, rc.SetWriteDeadline(time.Time{}))
	fmt.Println((&http.Transport{MaxIdleConns: 3}).Clone().MaxIdleConns)
	http.SetCookie(httptest.NewRecorder(), &http.Cookie{Name: "a"})
	if len(os.Args) > 5 {
		http.DefaultClient.CloseIdleConnections()
		http.ServeFileFS(nil, nil, nil, "")
		http.Head("")
		http.PostForm("", nil)
	}
}
