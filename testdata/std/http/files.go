// Files over HTTP: folders, ranges, conditions; time limits of handlers; transports of other schemes.
package main

import (
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing/fstest"
	"time"
)

func main() {
	w := httptest.NewRecorder()
	w.WriteHeader(204)
	fmt.Println(w.Write([]byte("x")))
	fmt.Println(w.WriteString("x"))
	mod := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	fsys := fstest.MapFS{"a.txt": {Data: []byte("hello world"), ModTime: mod}, "d/index.html": {Data: []byte("<html>"), ModTime: mod}, "e/x.css": {Data: []byte("x"), ModTime: mod}, "e/y&z": {Data: []byte("y"), Mode: fs.ModeDir}, "bin": {Data: []byte("\x00\x01"), ModTime: mod}}
	fsrv := http.FileServerFS(fsys)
	do := func(h http.Handler, m, u string, hd ...string) {
		r := httptest.NewRequest(m, u, nil)
		for i := 0; i < len(hd); i += 2 {
			r.Header.Set(hd[i], hd[i+1])
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		s := w.Body.String()
		if strings.HasPrefix(w.Header().Get("Content-Type"), "multipart") {
			b := w.Header().Get("Content-Type")
			b = b[strings.Index(b, "=")+1:]
			s = strings.ReplaceAll(s, b, "B")
			w.Header().Set("Content-Type", "multipart")
		}
		fmt.Printf("%s %s %v -> %d %q %v\n", m, u, hd, w.Code, s, w.Header())
	}
	for _, u := range []string{"/a.txt", "/nope", "/d", "/d/", "/d/index.html", "/e", "/e/", "/bin", "/a.txt/", "/../a.txt", "/e/x.css?q"} {
		do(fsrv, "GET", u)
	}
	do(fsrv, "HEAD", "/a.txt")
	do(fsrv, "POST", "/a.txt")
	for _, rg := range []string{"bytes=0-4", "bytes=-3", "bytes=6-", "bytes=0-1,3-4", "bytes=20-", "bytes=x", "bytes=5-2", "bytes=0-100", "lines=1-2", "bytes=,0-1", "bytes=-0", "bytes=0-0,30-"} {
		do(fsrv, "GET", "/a.txt", "Range", rg)
	}
	do(fsrv, "GET", "/a.txt", "If-Modified-Since", mod.Format(http.TimeFormat))
	do(fsrv, "GET", "/a.txt", "If-Unmodified-Since", mod.Add(-time.Hour).Format(http.TimeFormat))
	do(fsrv, "GET", "/a.txt", "If-Range", mod.Format(http.TimeFormat), "Range", "bytes=0-1")
	do(fsrv, "GET", "/a.txt", "If-Range", "\"x\"", "Range", "bytes=0-1")
	sc := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Etag", "\"v1\"")
		http.ServeContent(w, r, "x.json", time.Time{}, strings.NewReader("{}"))
	})
	do(sc, "GET", "/")
	do(sc, "GET", "/", "If-None-Match", "\"v1\"")
	do(sc, "GET", "/", "If-None-Match", "W/\"v1\", \"q\"")
	do(sc, "GET", "/", "If-Match", "\"v2\"")
	do(sc, "GET", "/", "If-Match", "*")
	do(sc, "PUT", "/", "If-None-Match", "*")
	do(sc, "GET", "/", "If-Range", "\"v1\"", "Range", "bytes=1-1")
	tmp, err := os.MkdirTemp("", "http")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(tmp)
	os.MkdirAll(tmp+"/s", 0755)
	os.Chtimes(tmp+"/s", mod, mod)
	os.WriteFile(tmp+"/f.html", []byte("<p>"), 0644)
	os.Chtimes(tmp+"/f.html", mod, mod)
	os.Chtimes(tmp, mod, mod)
	dir := http.FileServer(http.Dir(tmp))
	do(dir, "GET", "/f.html")
	do(dir, "GET", "/")
	do(dir, "GET", "/s/")
	do(dir, "GET", "/zz")
	sf := func(name string) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, name) })
	}
	do(sf(tmp+"/f.html"), "GET", "/q")
	do(sf(tmp+"/f.html"), "GET", "/../q")
	do(sf(tmp), "GET", "/q")
	do(sf(tmp+"/f.html"), "GET", "/q/index.html")
	do(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.ServeFileFS(w, r, fsys, "a.txt") }), "GET", "/z")
	_, err = http.Dir(tmp).Open("/no")
	fmt.Println(strings.ReplaceAll(err.Error(), tmp, "TMP"))
	_, err = http.FS(fsys).Open("no")
	fmt.Println(err)
	f, err := http.FS(fsys).Open("/")
	fmt.Println(err)
	l, err := f.Readdir(-1)
	for _, x := range l {
		fmt.Print(x.Name(), " ")
	}
	fmt.Println(err)
	th := http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/s" {
			<-r.Context().Done()
			time.Sleep(5 * time.Millisecond)
			_, err := w.Write([]byte("x"))
			fmt.Println(err)
			return
		}
		w.Header().Set("A", "b")
		w.WriteHeader(201)
		fmt.Fprint(w, "ok")
	}), 250*time.Millisecond, "late")
	do(th, "GET", "/")
	do(th, "GET", "/s")
	time.Sleep(100 * time.Millisecond)
	rc := http.NewResponseController(httptest.NewRecorder())
	fmt.Println(rc.Flush(), rc.SetReadDeadline(time.Time{}), rc.EnableFullDuplex())
	for s := http.StateNew; s < 6; s++ {
		fmt.Print(s, " ")
	}
	var u *url.URL
	pu, err := http.ProxyURL(&url.URL{Host: "h"})(nil)
	fmt.Println(pu, err, u == nil)
	tr := &http.Transport{}
	tr.RegisterProtocol("file", http.NewFileTransportFS(fsys))
	cl := &http.Client{Transport: tr}
	for _, u := range []string{"file:///a.txt", "file:///zz"} {
		res, err := cl.Get(u)
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, err := io.ReadAll(res.Body)
		fmt.Println(res.Status, res.Proto, res.ContentLength, res.Header, string(b), err)
	}
}
