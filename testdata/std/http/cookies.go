// Cookies and what they refuse; requests of odd addresses; versions of the protocol.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
)

func main() {
	log.SetFlags(0)
	for _, e := range []error{http.ErrBodyNotAllowed, http.ErrAbortHandler, http.ErrLineTooLong, http.ErrSkipAltProtocol} {
		fmt.Println(e)
	}
	fmt.Println(http.ServerContextKey, http.NoBody, errors.Is(http.ErrNotSupported, errors.ErrUnsupported))
	fmt.Printf("%T\n", http.NoBody)
	fmt.Println((&http.MaxBytesError{5}).Error())
	for _, c := range []http.Cookie{{Name: "a", Value: "b"}, {Name: "a b", Value: "x"}, {Name: "", Value: "x"}, {Name: "a", Value: "b c"}, {Name: "a", Value: "b,c;\"\\é"}, {Name: "a", Value: "q", Quoted: true}, {Name: "a", Value: "v", Path: "/x;y", Domain: ".ex.com", MaxAge: -1, Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode, Partitioned: true}, {Name: "a", Domain: "b_d..x", MaxAge: 3, SameSite: http.SameSiteDefaultMode}, {Name: "n", Domain: "127.0.0.1", SameSite: http.SameSiteNoneMode}, {Name: "n", Domain: "::1", Path: "é"}, {Name: "n", SameSite: http.SameSiteStrictMode, Partitioned: true}, {Name: "n", Value: " a", Domain: "a.b-"}} {
		fmt.Printf("%q %v\n", c.String(), c.Valid())
	}
	for _, s := range []string{"a=b; c=d", "a", "=b", "a=\"b\"", "a=b c", "a=b,c", "", "a b=c", ";", "a=b;;c=d", "a=b; ", "a= b", "a=é"} {
		cs, err := http.ParseCookie(s)
		fmt.Printf("%q %v", s, err)
		for _, c := range cs {
			fmt.Printf(" %+v|%q %q %v", c, c.Name, c.Value, c.Quoted)
		}
		fmt.Println()
		r, _ := http.NewRequest("GET", "/", nil)
		r.Header.Set("Cookie", s)
		for _, c := range r.Cookies() {
			fmt.Printf(" %q=%q %v", c.Name, c.Value, c.Quoted)
		}
		fmt.Println()
		r.AddCookie(&http.Cookie{Name: "z\n", Value: "v\nw x", Quoted: false})
		fmt.Println(r.Header)
	}
	for _, s := range []string{"a=b", "a", "=b", "a=\"b\"; path=/x; Domain=.e.com; max-age=3; secure; httponly; samesite=lax; partitioned; foo=bar; zip", "a=b; max-age=x; Max-Age=-5; max-age=0; max-age=03", "a=b; expires=Mon, 02 Jan 2006 15:04:05 GMT", "a=b; expires=Mon, 02-Jan-2006 15:04:05 GMT; expires=foo", "a=b; samesite; samesite=strict", "a=b; samesite=none", "a=b; samesite=zz", "a b=c", "a=b c; path=a\x01", "a=\x01", " a = b ; secure=1", ""} {
		c, err := http.ParseSetCookie(s)
		fmt.Printf("%q %v", s, err)
		if c != nil {
			fmt.Printf(" %#v", *c)
		}
		fmt.Println()
		fmt.Println(len((&http.Response{Header: http.Header{"Set-Cookie": {s}}}).Cookies()))
	}
	for _, a := range [][2]string{{"", ""}, {"G ET", "/"}, {"GET", "http://a.com:/x"}, {"GET", "%zz"}, {"GET", ":x"}, {"POST", "http://u:p@a.com:80/x?y#z"}, {"get", "mailto:x"}} {
		r, err := http.NewRequest(a[0], a[1], nil)
		fmt.Println(err)
		if r != nil {
			fmt.Printf("%q %q %q %q %v %v\n", r.Method, r.Host, r.URL, r.Proto, r.ContentLength, r.Body)
		}
	}
	_, err := http.NewRequestWithContext(nil, "GET", "/", nil)
	fmt.Println(err)
	for _, v := range []string{"HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/2", "HTTP/1.10", "http/1.1", "HTTP/0.9"} {
		fmt.Println(http.ParseHTTPVersion(v))
	}
	_, err = http.ParseTime("x")
	fmt.Println(err)
}
