package main

import (
	"fmt"
	"html"
	"net/url"
	"path"
	"path/filepath"
)

func main() {
	for _, s := range []string{"http://user:p%40ss@host:8080/a/b%2Fc?q=1&q=2&z=%20+#frag%20x", "", "/rel/path?x", "http://[::1]:80/", "http://[::1", "http://host:port/", "http://host:/", "mailto:a@b.c", "//host/path", "?q", "#f", "a:b:c", ":foo", "http://a b/", "http://a/%zz", "http://a/ b?c d", "HTTP://Ex.COM/%7Efoo", "http://h/a;b?c;d=1", "file:///etc/passwd", "http://h?", "http://h#", "\x7f", "http://h/\x01", "1http://x", "http://user@", "http://é.com/ü?ñ=ö", "x://a@b@c/", "http://h/..//./a", "http://%41/", "http://h%25/", "http://[fe80::1%25en0]/", "*", "http://h/*"} {
		u, err := url.Parse(s)
		if err != nil {
			fmt.Printf("%q ERR %v\n", s, err)
			continue
		}
		fmt.Printf("%q -> %q sch=%q op=%q user=%v host=%q path=%q raw=%q q=%q frag=%q rf=%q abs=%v hn=%q port=%q esc=%q uri=%q red=%q fq=%v\n", s, u, u.Scheme, u.Opaque, u.User, u.Host, u.Path, u.RawPath, u.RawQuery, u.Fragment, u.RawFragment, u.IsAbs(), u.Hostname(), u.Port(), u.EscapedPath(), u.RequestURI(), u.Redacted(), u.ForceQuery)
		_, err = url.ParseRequestURI(s)
		fmt.Println(err)
	}
	base, _ := url.Parse("http://a/b/c/d;p?q")
	for _, r := range []string{"g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "./../g", "g/./h", "g/../h", "http:g"} {
		u, err := base.Parse(r)
		fmt.Print(u, err, " ")
	}
	fmt.Println()
	for _, q := range []string{"a=1&b=2&a=3", "a", "a=", "=v", "a=%zz", "a;b", "a+b=c%20d", "&&", "é=ü"} {
		v, err := url.ParseQuery(q)
		fmt.Println(v, err, v.Encode(), v.Get("a"), v.Has("b"))
	}
	v := url.Values{}
	v.Add("k", "1")
	v.Add("k", "2")
	v.Set("z&", "a=b c/?#é")
	v.Del("none")
	fmt.Println(v.Encode(), v["k"])
	fmt.Println(url.QueryEscape("a b/c?d=é&~-_.!*'()"), url.PathEscape("a b/c?d=é&~;:@$"))
	fmt.Println(url.QueryUnescape("a%2"))
	fmt.Println(url.PathUnescape("a+b%20%"))
	fmt.Println(url.JoinPath("http://h/a/", "../b", "/c/"))
	fmt.Println(base.JoinPath("x", "..", "y"), base.ResolveReference(&url.URL{Path: "zz"}), url.UserPassword("u:", "p@"), url.User("x y"))
	u := &url.URL{Scheme: "https", Host: "ex.com", Path: "/a b", RawQuery: "x=1", Fragment: "é"}
	fmt.Println(u, u.String(), (&url.URL{Path: "a:b"}).String(), (&url.URL{Host: "h", Path: "nopre"}).String(), (&url.URL{Scheme: "x", Opaque: "o"}).String())
	b, _ := u.MarshalBinary()
	fmt.Println(string(b))
	fmt.Println(html.EscapeString("<a href=\"x\">'&é"), html.UnescapeString("&lt;&amp;&#39;&#x41;&eacute;&nosuch;&amp &notit; &#0;&#128;&#xD800;&#x110000; &copy&reg &NotEqualTilde;"))
	for _, p := range []string{"", "/", ".", "a/b/../c", "/../a", "a//b/./c/", "../../x", "a/b.tar.gz", "/a/", "x.", ".bashrc", "a/..", "//a"} {
		d, f := path.Split(p)
		fmt.Printf("%q: %q %q %q %q %q %q %v | %q %q %q\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), d, f, path.IsAbs(p), filepath.Clean(p), filepath.Dir(p), filepath.Base(p))
	}
	fmt.Println(path.Join("a", "", "../b", "/c"), path.Join(), filepath.Join("/", "..", "x"), filepath.ToSlash("a/b"), filepath.SplitList("a:b::c"), filepath.VolumeName("/x"))
	for _, m := range [][2]string{{"*.go", "a.go"}, {"a*b", "aXb"}, {"a*b", "a/b"}, {"[a-c]?", "bz"}, {"[^a]", "b"}, {"[", "a"}, {"a[", "a"}, {"\\*", "*"}, {"\\", "a"}, {"[a-", "a"}, {"*", ""}, {"", ""}, {"a**c", "abc"}, {"é?", "éx"}, {"[]a]", "]"}, {"[-]", "-"}, {"x[a-]", "x"}} {
		ok, err := path.Match(m[0], m[1])
		ok2, err2 := filepath.Match(m[0], m[1])
		fmt.Print(m, ok, err, ok2, err2, "; ")
	}
	fmt.Println()
	for _, r := range [][2]string{{"/a/b", "/a/c/d"}, {"a", "/b"}, {"/a", "/a"}, {"..", "a"}, {"a/b", "a/b/c"}, {".", "x"}, {"/a/b/c", "/a"}} {
		fmt.Print(filepath.Rel(r[0], r[1]))
		fmt.Print(" ")
	}
	fmt.Println(filepath.IsLocal("a/../b"), filepath.IsLocal("../a"), filepath.IsLocal(""), filepath.IsLocal("/a"))
	fmt.Println(filepath.Localize("a/b"))
}
