package http

import (
	"errors"
	"fmt"
	"log"
	"net"
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// A Cookie is what a server asks a client to send back.
type Cookie struct {
	Name   string
	Value  string
	Quoted bool

	Path       string
	Domain     string
	Expires    time.Time
	RawExpires string

	MaxAge      int
	Secure      bool
	HttpOnly    bool
	SameSite    SameSite
	Partitioned bool
	Raw         string
	Unparsed    []string
}

// SameSite tells which sites may make a client send a cookie.
type SameSite int

// The modes.
const (
	SameSiteDefaultMode SameSite = iota + 1
	SameSiteLaxMode
	SameSiteStrictMode
	SameSiteNoneMode
)

var (
	errBlankCookie        = errors.New("http: blank cookie")
	errEqualNotFound      = errors.New("http: '=' not found in cookie")
	errInvalidCookieName  = errors.New("http: invalid cookie name")
	errInvalidCookieValue = errors.New("http: invalid cookie value")
)

func cookieValueByte(b byte) bool {
	return ' ' <= b && b < 0x7f && b != '"' && b != ';' && b != '\\'
}

func cookiePathByte(b byte) bool { return ' ' <= b && b < 0x7f && b != ';' }

// badByte is the place of the first byte that valid refuses, or -1.
func badByte(s string, valid func(byte) bool) int {
	for i := 0; i < len(s); i++ {
		if !valid(s[i]) {
			return i
		}
	}
	return -1
}

// cleaned drops and reports the bytes of a field that valid refuses.
func cleaned(field, s string, valid func(byte) bool) string {
	bad := badByte(s, valid)
	if bad < 0 {
		return s
	}
	log.Printf("net/http: invalid byte %q in %s; dropping invalid bytes", s[bad], field)
	kept := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if valid(s[i]) {
			kept = append(kept, s[i])
		}
	}
	return string(kept)
}

// sentValue is a value as headers carry it.
func sentValue(value string, quoted bool) string {
	value = cleaned("Cookie.Value", value, cookieValueByte)
	if value != "" && strings.ContainsAny(value, " ,") || quoted {
		return `"` + value + `"`
	}
	return value
}

// readValue undoes the quotes of a value; ok is false if it cannot stand in a cookie.
func readValue(raw string) (value string, quoted, ok bool) {
	if len(raw) > 1 && raw[0] == '"' && raw[len(raw)-1] == '"' {
		raw, quoted = raw[1:len(raw)-1], true
	}
	if badByte(raw, cookieValueByte) >= 0 {
		return "", quoted, false
	}
	return raw, quoted, true
}

func validCookieDomain(domain string) bool {
	return cookieHost(domain) || net.ParseIP(domain) != nil && !strings.Contains(domain, ":")
}

// cookieHost reports whether domain is a name of labels, of which one has a letter.
func cookieHost(domain string) bool {
	if domain == "" || len(domain) > 255 {
		return false
	}
	letter := false
	for _, label := range strings.Split(strings.TrimPrefix(domain, "."), ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for i := 0; i < len(label); i++ {
			switch c := label[i] | 0x20; {
			case 'a' <= c && c <= 'z':
				letter = true
			case '0' <= label[i] && label[i] <= '9', label[i] == '-':
			default:
				return false
			}
		}
	}
	return letter
}

func validCookieTime(t time.Time) bool { return t.Year() >= 1601 }

// String is c as Set-Cookie has it, or "" if its name is invalid.
func (c *Cookie) String() string {
	if c == nil || !isToken(c.Name) {
		return ""
	}
	var b strings.Builder
	b.WriteString(c.Name + "=" + sentValue(c.Value, c.Quoted))
	if c.Path != "" {
		b.WriteString("; Path=" + cleaned("Cookie.Path", c.Path, cookiePathByte))
	}
	if c.Domain != "" {
		if validCookieDomain(c.Domain) {
			b.WriteString("; Domain=" + strings.TrimPrefix(c.Domain, "."))
		} else {
			log.Printf("net/http: invalid Cookie.Domain %q; dropping domain attribute", c.Domain)
		}
	}
	if validCookieTime(c.Expires) {
		b.WriteString("; Expires=" + c.Expires.UTC().Format(TimeFormat))
	}
	if c.MaxAge > 0 {
		b.WriteString("; Max-Age=" + strconv.Itoa(c.MaxAge))
	} else if c.MaxAge < 0 {
		b.WriteString("; Max-Age=0")
	}
	if c.HttpOnly {
		b.WriteString("; HttpOnly")
	}
	if c.Secure {
		b.WriteString("; Secure")
	}
	switch c.SameSite {
	case SameSiteNoneMode:
		b.WriteString("; SameSite=None")
	case SameSiteLaxMode:
		b.WriteString("; SameSite=Lax")
	case SameSiteStrictMode:
		b.WriteString("; SameSite=Strict")
	}
	if c.Partitioned {
		b.WriteString("; Partitioned")
	}
	return b.String()
}

// Valid returns what is wrong with c.
func (c *Cookie) Valid() error {
	switch {
	case c == nil:
		return errors.New("http: nil Cookie")
	case !isToken(c.Name):
		return errors.New("http: invalid Cookie.Name")
	case !c.Expires.IsZero() && !validCookieTime(c.Expires):
		return errors.New("http: invalid Cookie.Expires")
	}
	if i := badByte(c.Value, cookieValueByte); i >= 0 {
		return fmt.Errorf("http: invalid byte %q in Cookie.Value", c.Value[i])
	}
	if i := badByte(c.Path, cookiePathByte); i >= 0 {
		return fmt.Errorf("http: invalid byte %q in Cookie.Path", c.Path[i])
	}
	if c.Domain != "" && !validCookieDomain(c.Domain) {
		return errors.New("http: invalid Cookie.Domain")
	}
	if c.Partitioned && !c.Secure {
		return errors.New("http: partitioned cookies must be set with Secure")
	}
	return nil
}

// SetCookie adds a Set-Cookie header, unless the cookie is invalid.
func SetCookie(w ResponseWriter, cookie *Cookie) {
	if text := cookie.String(); text != "" {
		w.Header().Add("Set-Cookie", text)
	}
}

// parsePair reads NAME=VALUE.
func parsePair(text string) (*Cookie, error) {
	name, raw, found := strings.Cut(text, "=")
	if !found {
		return nil, errEqualNotFound
	}
	if !isToken(name) {
		return nil, errInvalidCookieName
	}
	value, quoted, ok := readValue(raw)
	if !ok {
		return nil, errInvalidCookieValue
	}
	return &Cookie{Name: name, Value: value, Quoted: quoted}, nil
}

// ParseCookie reads a Cookie header.
func ParseCookie(line string) ([]*Cookie, error) {
	parts := strings.Split(textproto.TrimString(line), ";")
	if len(parts) == 1 && parts[0] == "" {
		return nil, errBlankCookie
	}
	cookies := make([]*Cookie, 0, len(parts))
	for _, part := range parts {
		c, err := parsePair(textproto.TrimString(part))
		if err != nil {
			return nil, err
		}
		cookies = append(cookies, c)
	}
	return cookies, nil
}

// ParseSetCookie reads a Set-Cookie header.
func ParseSetCookie(line string) (*Cookie, error) {
	parts := strings.Split(textproto.TrimString(line), ";")
	if len(parts) == 1 && parts[0] == "" {
		return nil, errBlankCookie
	}
	first := textproto.TrimString(parts[0])
	if name, rest, found := strings.Cut(first, "="); found {
		first = textproto.TrimString(name) + "=" + rest
	}
	c, err := parsePair(first)
	if err != nil {
		return nil, err
	}
	c.Raw = line
	for _, part := range parts[1:] {
		if part = textproto.TrimString(part); part != "" && !c.attribute(part) {
			c.Unparsed = append(c.Unparsed, part)
		}
	}
	return c, nil
}

// attribute reads one attribute of Set-Cookie; it is false for what it does not know.
func (c *Cookie) attribute(part string) bool {
	key, raw, _ := strings.Cut(part, "=")
	value, ok := raw, badByte(raw, cookieValueByte) < 0
	if !ok {
		return false
	}
	switch strings.ToLower(key) {
	case "path":
		c.Path = value
	case "domain":
		c.Domain = value
	case "secure":
		c.Secure = true
	case "httponly":
		c.HttpOnly = true
	case "partitioned":
		c.Partitioned = true
	case "samesite":
		c.SameSite = sameSite(value)
	case "max-age":
		seconds, err := strconv.Atoi(value)
		if err != nil || seconds != 0 && value[0] == '0' {
			return false
		}
		if seconds <= 0 {
			seconds = -1
		}
		c.MaxAge = seconds
	case "expires":
		c.RawExpires = value
		at, err := time.Parse(time.RFC1123, value)
		if err != nil {
			at, err = time.Parse("Mon, 02-Jan-2006 15:04:05 MST", value)
		}
		if err != nil {
			c.Expires = time.Time{}
			return false
		}
		c.Expires = at.UTC()
	default:
		return false
	}
	return true
}

func sameSite(value string) SameSite {
	switch strings.ToLower(value) {
	case "lax":
		return SameSiteLaxMode
	case "strict":
		return SameSiteStrictMode
	case "none":
		return SameSiteNoneMode
	}
	return SameSiteDefaultMode
}

// Cookies returns the cookies that r sets.
func (r *Response) Cookies() []*Cookie {
	lines := r.Header["Set-Cookie"]
	if len(lines) == 0 {
		return []*Cookie{}
	}
	cookies := make([]*Cookie, 0, len(lines))
	for _, line := range lines {
		if c, err := ParseSetCookie(line); err == nil {
			cookies = append(cookies, c)
		}
	}
	return cookies
}

// sent returns the cookies of a Cookie header; an empty name stands for all.
func (h Header) sent(name string) []*Cookie {
	cookies := []*Cookie{}
	for _, line := range h["Cookie"] {
		for _, part := range strings.Split(textproto.TrimString(line), ";") {
			key, raw, _ := strings.Cut(textproto.TrimString(part), "=")
			key = textproto.TrimString(key)
			if !isToken(key) || name != "" && name != key {
				continue
			}
			if value, quoted, ok := readValue(raw); ok {
				cookies = append(cookies, &Cookie{Name: key, Value: value, Quoted: quoted})
			}
		}
	}
	return cookies
}

// Cookies returns the cookies that r sends.
func (r *Request) Cookies() []*Cookie { return r.Header.sent("") }

// CookiesNamed returns the cookies of a name.
func (r *Request) CookiesNamed(name string) []*Cookie {
	if name == "" {
		return []*Cookie{}
	}
	return r.Header.sent(name)
}

// Cookie returns the first cookie of a name.
func (r *Request) Cookie(name string) (*Cookie, error) {
	if all := r.CookiesNamed(name); len(all) > 0 {
		return all[0], nil
	}
	return nil, ErrNoCookie
}

var cookieName = strings.NewReplacer("\n", "-", "\r", "-")

// AddCookie adds c to the one Cookie header of r.
func (r *Request) AddCookie(c *Cookie) {
	pair := cookieName.Replace(c.Name) + "=" + sentValue(c.Value, c.Quoted)
	if before := r.Header.Get("Cookie"); before != "" {
		pair = before + "; " + pair
	}
	r.Header.Set("Cookie", pair)
}
