package url

import (
	"errors"
	"fmt"
	"net/netip"
	"path"
	"strings"
)

// A URL is [scheme:][//[userinfo@]host][/]path[?query][#fragment].
type URL struct {
	Scheme      string
	Opaque      string // instead of host and path
	User        *Userinfo
	Host        string // with the port
	Path        string
	Fragment    string // without the #
	RawQuery    string // without the ?
	RawPath     string // if the usual escaping of Path differs
	RawFragment string
	ForceQuery  bool // a ? even without a query
	OmitHost    bool // no // for an empty host
}

// Userinfo is a user and perhaps a password.
type Userinfo struct {
	username    string
	password    string
	passwordSet bool
}

// User is a Userinfo without a password.
func User(username string) *Userinfo { return &Userinfo{username, "", false} }

// UserPassword is a Userinfo with a password.
func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

// Username is the user.
func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

// Password is the password, and whether there is one.
func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

func (u *Userinfo) String() string {
	if u == nil {
		return ""
	}
	if u.username == "" && u.password == "" {
		if u.passwordSet {
			return ":"
		}
		return ""
	}
	s := escape(u.username, inUserPassword)
	if u.passwordSet {
		s += ":" + escape(u.password, inUserPassword)
	}
	return s
}

// splitScheme splits "scheme:rest".
func splitScheme(raw string) (scheme, rest string, err error) {
	for i := range len(raw) {
		c := raw[i]
		switch {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
		case '0' <= c && c <= '9' || c == '+' || c == '-' || c == '.':
			if i == 0 {
				return "", raw, nil
			}
		case c == ':':
			if i == 0 {
				return "", "", errors.New("missing protocol scheme")
			}
			return raw[:i], raw[i+1:], nil
		default:
			return "", raw, nil
		}
	}
	return "", raw, nil
}

// Parse parses a URL or a reference.
func Parse(rawURL string) (*URL, error) {
	u, fragment, _ := strings.Cut(rawURL, "#")
	url, err := parse(u, false)
	if err != nil {
		return nil, &Error{"parse", u, err}
	}
	if fragment == "" {
		return url, nil
	}
	if err = url.setFragment(fragment); err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return url, nil
}

// ParseRequestURI parses a URL as in a request: absolute, or an absolute path.
func ParseRequestURI(rawURL string) (*URL, error) {
	url, err := parse(rawURL, true)
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return url, nil
}

func parse(raw string, request bool) (*URL, error) {
	for i := range len(raw) {
		if raw[i] < ' ' || raw[i] == 0x7f {
			return nil, errors.New("net/url: invalid control character in URL")
		}
	}
	if raw == "" && request {
		return nil, errors.New("empty url")
	}
	url := new(URL)
	if raw == "*" {
		url.Path = "*"
		return url, nil
	}
	scheme, rest, err := splitScheme(raw)
	if err != nil {
		return nil, err
	}
	url.Scheme = strings.ToLower(scheme)
	if strings.HasSuffix(rest, "?") && strings.Count(rest, "?") == 1 {
		url.ForceQuery = true
		rest = rest[:len(rest)-1]
	} else {
		rest, url.RawQuery, _ = strings.Cut(rest, "?")
	}
	if !strings.HasPrefix(rest, "/") {
		if url.Scheme != "" {
			url.Opaque = rest
			return url, nil
		}
		if request {
			return nil, errors.New("invalid URI for request")
		}
		if segment, _, _ := strings.Cut(rest, "/"); strings.Contains(segment, ":") {
			return nil, errors.New("first path segment in URL cannot contain colon")
		}
	}
	if (url.Scheme != "" || !request && !strings.HasPrefix(rest, "///")) && strings.HasPrefix(rest, "//") {
		authority := rest[2:]
		rest = ""
		if i := strings.Index(authority, "/"); i >= 0 {
			authority, rest = authority[:i], authority[i:]
		}
		if url.User, url.Host, err = parseAuthority(url.Scheme, authority); err != nil {
			return nil, err
		}
	} else if url.Scheme != "" && strings.HasPrefix(rest, "/") {
		url.OmitHost = true
	}
	if err := url.setPath(rest); err != nil {
		return nil, err
	}
	return url, nil
}

func parseAuthority(scheme, authority string) (user *Userinfo, host string, err error) {
	at := strings.LastIndex(authority, "@")
	if host, err = parseHost(scheme, authority[at+1:]); err != nil {
		return nil, "", err
	}
	if at < 0 {
		return nil, host, nil
	}
	info := authority[:at]
	for _, r := range info {
		if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' {
			continue
		}
		if !strings.ContainsRune("-._:~!$&'()*+,;=%@", r) {
			return nil, "", errors.New("net/url: invalid userinfo")
		}
	}
	name, password, set := strings.Cut(info, ":")
	if name, err = unescape(name, inUserPassword); err != nil {
		return nil, "", err
	}
	if !set {
		return User(name), host, nil
	}
	if password, err = unescape(password, inUserPassword); err != nil {
		return nil, "", err
	}
	return UserPassword(name, password), host, nil
}

// parseHost checks a host with its port.
func parseHost(scheme, host string) (string, error) {
	if open := strings.LastIndex(host, "["); open > 0 {
		return "", errors.New("invalid IP-literal")
	} else if open == 0 {
		end := strings.LastIndex(host, "]")
		if end < 0 {
			return "", errors.New("missing ']' in host")
		}
		port := host[end+1:]
		if !isPort(port) {
			return "", fmt.Errorf("invalid port %q after host", port)
		}
		// An IPv6 address; %25 begins its zone.
		zone := end
		if i := strings.Index(host[:end], "%25"); i >= 0 {
			zone = i
		}
		a, err := unescape(host[:zone], inHost)
		if err != nil {
			return "", err
		}
		b, err := unescape(host[zone:end], inZone)
		if err != nil {
			return "", err
		}
		c, err := unescape(host[end:], inHost)
		if err != nil {
			return "", err
		}
		address, err := netip.ParseAddr(a[1:] + b)
		if err != nil {
			return "", fmt.Errorf("invalid host: %w", err)
		}
		if address.Is4() {
			return "", errors.New("invalid IP-literal")
		}
		return a + b + c, nil
	} else if i := strings.LastIndex(host, ":"); i >= 0 {
		if port := host[i:]; !isPort(port) {
			return "", fmt.Errorf("invalid port %q after host", port)
		}
		if (scheme == "http" || scheme == "https") && strings.Count(host, ":") > 1 {
			return "", fmt.Errorf("invalid port %q after host", host[strings.Index(host, ":"):])
		}
	}
	return unescape(host, inHost)
}

// isPort reports whether s is empty or a colon and digits.
func isPort(s string) bool {
	if s == "" {
		return true
	}
	return s[0] == ':' && strings.Trim(s[1:], "0123456789") == ""
}

func (u *URL) setPath(p string) error {
	path, err := unescape(p, inPath)
	if err != nil {
		return err
	}
	u.Path, u.RawPath = path, ""
	if escape(path, inPath) != p {
		u.RawPath = p
	}
	return nil
}

func (u *URL) setFragment(f string) error {
	fragment, err := unescape(f, inFragment)
	if err != nil {
		return err
	}
	u.Fragment, u.RawFragment = fragment, ""
	if escape(fragment, inFragment) != f {
		u.RawFragment = f
	}
	return nil
}

// escaped reports whether raw is a possible escaping.
func escaped(raw string, p part) bool {
	for i := range len(raw) {
		if c := raw[i]; !plain(c, p) && strings.IndexByte("!'()*%[]", c) < 0 && !(p == inPath && c == ',') {
			return false
		}
	}
	return true
}

// EscapedPath is RawPath if that fits Path, else its usual escaping.
func (u *URL) EscapedPath() string {
	if u.RawPath != "" && escaped(u.RawPath, inPath) {
		if p, err := unescape(u.RawPath, inPath); err == nil && p == u.Path {
			return u.RawPath
		}
	}
	if u.Path == "*" {
		return "*"
	}
	return escape(u.Path, inPath)
}

// EscapedFragment is RawFragment if that fits Fragment, else its usual escaping.
func (u *URL) EscapedFragment() string {
	if u.RawFragment != "" && escaped(u.RawFragment, inFragment) {
		if f, err := unescape(u.RawFragment, inFragment); err == nil && f == u.Fragment {
			return u.RawFragment
		}
	}
	return escape(u.Fragment, inFragment)
}

func (u *URL) String() string {
	var b strings.Builder
	if u.Scheme != "" {
		b.WriteString(u.Scheme + ":")
	}
	if u.Opaque != "" {
		b.WriteString(u.Opaque)
	} else {
		if u.Scheme != "" || u.Host != "" || u.User != nil {
			if !u.OmitHost || u.Host != "" || u.User != nil {
				if u.Host != "" || u.Path != "" || u.User != nil {
					b.WriteString("//")
				}
				if u.User != nil {
					b.WriteString(u.User.String() + "@")
				}
				b.WriteString(escape(u.Host, inHost))
			}
		}
		p := u.EscapedPath()
		if p != "" && p[0] != '/' && u.Host != "" {
			b.WriteByte('/')
		}
		if b.Len() == 0 {
			// "a:b" would be a scheme.
			if segment, _, _ := strings.Cut(p, "/"); strings.Contains(segment, ":") {
				b.WriteString("./")
			}
		}
		b.WriteString(p)
	}
	if u.ForceQuery || u.RawQuery != "" {
		b.WriteString("?" + u.RawQuery)
	}
	if u.Fragment != "" {
		b.WriteString("#" + u.EscapedFragment())
	}
	return b.String()
}

// Redacted is String with the password hidden.
func (u *URL) Redacted() string {
	if u == nil {
		return ""
	}
	r := *u
	if _, set := r.User.Password(); set {
		r.User = UserPassword(r.User.Username(), "xxxxx")
	}
	return r.String()
}

// IsAbs reports whether there is a scheme.
func (u *URL) IsAbs() bool { return u.Scheme != "" }

// Parse parses a reference and resolves it.
func (u *URL) Parse(ref string) (*URL, error) {
	r, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(r), nil
}

// ResolveReference gives ref as seen from u (RFC 3986, section 5.2).
func (u *URL) ResolveReference(ref *URL) *URL {
	url := *ref
	if ref.Scheme == "" {
		url.Scheme = u.Scheme
	}
	if ref.Scheme != "" || ref.Host != "" || ref.User != nil {
		url.setPath(merge(ref.EscapedPath(), ""))
		return &url
	}
	if ref.Opaque != "" {
		url.User, url.Host, url.Path = nil, "", ""
		return &url
	}
	if ref.Path == "" && !ref.ForceQuery && ref.RawQuery == "" {
		url.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			url.Fragment, url.RawFragment = u.Fragment, u.RawFragment
		}
	}
	if ref.Path == "" && u.Opaque != "" {
		url.Opaque, url.User, url.Host, url.Path = u.Opaque, nil, "", ""
		return &url
	}
	url.Host, url.User = u.Host, u.User
	url.setPath(merge(u.EscapedPath(), ref.EscapedPath()))
	return &url
}

// merge puts ref in place of base's last segment and resolves dots.
func merge(base, ref string) string {
	full := base
	switch {
	case ref == "":
	case ref[0] == '/':
		full = ref
	default:
		full = base[:strings.LastIndex(base, "/")+1] + ref
	}
	if full == "" {
		return ""
	}
	var out []string
	last := ""
	for _, last = range strings.Split(strings.TrimPrefix(full, "/"), "/") {
		switch last {
		case ".":
		case "..":
			if len(out) > 0 {
				out = out[:len(out)-1]
			}
		default:
			out = append(out, last)
		}
	}
	if last == "." || last == ".." {
		out = append(out, "")
	}
	path := strings.Join(out, "/")
	if !strings.HasPrefix(full, "//") {
		path = strings.TrimPrefix(path, "/") // two slashes that dots left
	}
	return "/" + path
}

// Query parses the query and drops what is malformed.
func (u *URL) Query() Values {
	v, _ := ParseQuery(u.RawQuery)
	return v
}

// RequestURI is the path and query as in a request.
func (u *URL) RequestURI() string {
	result := u.Opaque
	if result == "" {
		if result = u.EscapedPath(); result == "" {
			result = "/"
		}
	} else if strings.HasPrefix(result, "//") {
		result = u.Scheme + ":" + result
	}
	if u.ForceQuery || u.RawQuery != "" {
		result += "?" + u.RawQuery
	}
	return result
}

// Hostname is the host without port and brackets.
func (u *URL) Hostname() string {
	host, _ := splitPort(u.Host)
	return host
}

// Port is the port, or empty.
func (u *URL) Port() string {
	_, port := splitPort(u.Host)
	return port
}

func splitPort(hostport string) (host, port string) {
	host = hostport
	if i := strings.LastIndexByte(host, ':'); i >= 0 && isPort(host[i:]) {
		host, port = host[:i], host[i+1:]
	}
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	}
	return host, port
}

// JoinPath gives u with elements added to its path, which is cleaned.
func (u *URL) JoinPath(elem ...string) *URL {
	url, _ := u.joined(elem)
	return url
}

func (u *URL) joined(elem []string) (*URL, error) {
	elem = append([]string{u.EscapedPath()}, elem...)
	var p string
	if strings.HasPrefix(elem[0], "/") {
		p = path.Join(elem...)
	} else {
		elem[0] = "/" + elem[0]
		p = path.Join(elem...)[1:]
	}
	if strings.HasSuffix(elem[len(elem)-1], "/") && !strings.HasSuffix(p, "/") {
		p += "/"
	}
	url := *u
	err := url.setPath(p)
	return &url, err
}

// JoinPath adds elements to the path of a URL.
func JoinPath(base string, elem ...string) (result string, err error) {
	u, err := Parse(base)
	if err != nil {
		return "", err
	}
	joined, err := u.joined(elem)
	if err != nil {
		return "", err
	}
	return joined.String(), nil
}

// Clone copies everything.
func (u *URL) Clone() *URL {
	if u == nil {
		return nil
	}
	c := *u
	if u.User != nil {
		user := *u.User
		c.User = &user
	}
	return &c
}

// MarshalBinary is String.
func (u *URL) MarshalBinary() (text []byte, err error) { return u.AppendBinary(nil) }

// AppendBinary appends String.
func (u *URL) AppendBinary(b []byte) ([]byte, error) { return append(b, u.String()...), nil }

// UnmarshalBinary is Parse.
func (u *URL) UnmarshalBinary(text []byte) error {
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*u = *parsed
	return nil
}
