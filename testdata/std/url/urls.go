// net/url: parsing, printing, resolving, queries, escapes.
package main

import (
	"fmt"
	"net/url"
)

func main() {
	for _, s := range []string{"", "http://example.com", "https://user:p%40ss@example.com:8080/a%20b/c?x=1&y=a+b#frag%41", "/path/only?q", "mailto:a@b.c", "//host/p", "rel/path", "a:b/c", "./a:b", "1http://x", "http://[::1]:80/", "http://[::1%25eth0]/", "http://[::1", "http://x:abc/", "http://a b/", "http://a/%zz", "http://a/%2", "http://a/b%2Fc", ":foo", "http://", "*", "http://x?", "http://x?a;b", "file:///etc/passwd", "file:/etc/x", "http://EXAMPLE.com/É?é=ü", "http://x/\x01", "magnet:?xt=urn", "http://u@h", "http://u:@h", "http://:p@h", "http://h/a//b/../c", "http://h#", "http://h/?#f", "HTTP://h/p;q=1,2", "http://h%41/", "http://h/a[b]c!'()*", "http://u ser@h/", "http://a:1:2/", "urn:a:b#c", "http://日本/", "///p", "http:///p", "?q=1", "#f"} {
		u, err := url.Parse(s)
		if err != nil {
			fmt.Printf("%q error %v\n", s, err)
		} else {
			fmt.Printf("%q %+v\n  %s|%s|%s|%s|%s|%s|%v|%v|%q|%v|%s\n", s, *u, u, u.EscapedPath(), u.EscapedFragment(), u.Hostname(), u.Port(), u.RequestURI(), u.IsAbs(), u.Query(), u.User.Username(), u.OmitHost, u.Redacted())
		}
		u, err = url.ParseRequestURI(s)
		fmt.Println("  ", u, err)
	}
	base, _ := url.Parse("http://a/b/c/d;p?q")
	for _, r := range []string{"g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g", "./../g", "./g/.", "g/./h", "g/../h", "http:g", "g?y/./x", "mailto:x@y"} {
		u, err := base.Parse(r)
		fmt.Printf("%q %v %v\n", r, u, err)
	}
	for _, q := range []string{"", "a=1&b=2&a=3", "a", "=", "a=b=c", "a=%zz&b=1", "a;b", "&&x=1&", "a+b=c+d", "%41=%42"} {
		v, err := url.ParseQuery(q)
		fmt.Println(q, v, err, v.Encode(), v.Get("a"), v.Has("a"), v.Has("zz"))
	}
	v := url.Values{}
	v.Set("k", "v w")
	v.Add("k", "é&=")
	v.Add("a", "")
	fmt.Println(v.Encode(), v)
	v.Del("k")
	fmt.Println(v.Encode())
	all := ""
	for c := range 128 {
		all += string(rune(c))
	}
	fmt.Println(url.QueryEscape(all), url.PathEscape(all), url.QueryEscape("日本"))
	for _, s := range []string{"a%20b+c", "%", "%g1", "%4", "%E6%97%A5", "%2F"} {
		a, e1 := url.QueryUnescape(s)
		b, e2 := url.PathUnescape(s)
		fmt.Printf("%q %v %q %v\n", a, e1, b, e2)
	}
	fmt.Println(url.JoinPath("http://h/a/", "../b", "c/"))
	fmt.Println(url.JoinPath("http://h", "x", "y"))
	fmt.Println(url.JoinPath("%", "x"))
	fmt.Println(base.JoinPath("..", "z"), url.User("a b"), url.UserPassword("u:", "p@"), (&url.URL{Scheme: "http", Host: "h", Path: "x y", RawQuery: "q", ForceQuery: true}), &url.URL{Path: "a:b"}, &url.URL{Opaque: "x", Scheme: "s"})
}
