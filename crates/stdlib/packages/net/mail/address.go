// Package mail is messages and addresses of mail (RFC 5322).
package mail

import (
	"errors"
	"fmt"
	"mime"
	"net/netip"
	"strings"
	"unicode/utf8"
)

// An Address is a mailbox: "Name <user@host>".
type Address struct {
	Name    string
	Address string
}

// ParseAddress reads one address.
func ParseAddress(address string) (*Address, error) {
	return (&addrParser{s: address}).single()
}

// ParseAddressList reads addresses with commas between.
func ParseAddressList(list string) ([]*Address, error) {
	return (&addrParser{s: list}).list()
}

// An AddressParser decodes names with a decoder.
type AddressParser struct {
	WordDecoder *mime.WordDecoder
}

// Parse reads one address.
func (p *AddressParser) Parse(address string) (*Address, error) {
	return (&addrParser{s: address, dec: p.WordDecoder}).single()
}

// ParseList reads addresses with commas between.
func (p *AddressParser) ParseList(list string) ([]*Address, error) {
	return (&addrParser{s: list, dec: p.WordDecoder}).list()
}

// isAtext reports whether r may be in an atom.
func isAtext(r rune, dot bool) bool {
	switch r {
	case '.':
		return dot
	case '(', ')', '<', '>', '[', ']', ':', ';', '@', '\\', ',', '"':
		return false
	}
	return isVchar(r)
}

func isVchar(r rune) bool { return '!' <= r && r <= '~' || r >= utf8.RuneSelf }

func isQtext(r rune) bool { return r != '\\' && r != '"' && isVchar(r) }

func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		if isQtext(r) || r == ' ' || r == '\t' {
			b.WriteRune(r)
		} else if isVchar(r) {
			b.WriteByte('\\')
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// String writes the address for a header.
func (a *Address) String() string {
	at := strings.LastIndex(a.Address, "@")
	local, domain := a.Address, ""
	if at >= 0 {
		local, domain = a.Address[:at], a.Address[at+1:]
	}
	quoted := false
	for i, r := range local {
		if isAtext(r, false) || r == '.' && i > 0 && local[i-1] != '.' && i < len(local)-1 {
			continue
		}
		quoted = true
		break
	}
	if quoted {
		local = quote(local)
	}
	s := "<" + local + "@" + domain + ">"
	if a.Name == "" {
		return s
	}
	for _, r := range a.Name {
		if r >= utf8.RuneSelf || !isQtext(r) && r != ' ' && r != '\t' && r != '"' && r != '\\' {
			if strings.ContainsAny(a.Name, "\"#$%&'(),.:;<>@[]^`{|}~") {
				return mime.BEncoding.Encode("utf-8", a.Name) + " " + s
			}
			return mime.QEncoding.Encode("utf-8", a.Name) + " " + s
		}
	}
	return quote(a.Name) + " " + s
}

type addrParser struct {
	s   string
	dec *mime.WordDecoder
}

func (p *addrParser) list() ([]*Address, error) {
	var list []*Address
	for {
		p.space()
		if p.take(',') {
			continue
		}
		addrs, err := p.address(true)
		if err != nil {
			return nil, err
		}
		list = append(list, addrs...)
		if !p.comments() {
			return nil, errors.New("mail: misformatted parenthetical comment")
		}
		if p.s == "" {
			break
		}
		if p.s[0] != ',' {
			return nil, errors.New("mail: expected comma")
		}
		for p.take(',') {
			p.space()
		}
		if p.s == "" {
			break
		}
	}
	return list, nil
}

func (p *addrParser) single() (*Address, error) {
	addrs, err := p.address(true)
	if err != nil {
		return nil, err
	}
	if !p.comments() {
		return nil, errors.New("mail: misformatted parenthetical comment")
	}
	if p.s != "" {
		return nil, fmt.Errorf("mail: expected single address, got %q", p.s)
	}
	if len(addrs) == 0 {
		return nil, errors.New("mail: empty group")
	}
	if len(addrs) > 1 {
		return nil, errors.New("mail: group with multiple addresses")
	}
	return addrs[0], nil
}

// address reads a mailbox or a group of them.
func (p *addrParser) address(groups bool) ([]*Address, error) {
	p.space()
	if p.s == "" {
		return nil, errors.New("mail: no address")
	}
	// A bare address, or a name before one in brackets.
	spec, err := p.spec()
	if err == nil {
		var name string
		p.space()
		if strings.HasPrefix(p.s, "(") {
			if name, err = p.displayComment(); err != nil {
				return nil, err
			}
		}
		return []*Address{{name, spec}}, nil
	}
	var name string
	if p.s[0] != '<' {
		if name, err = p.phrase(); err != nil {
			return nil, err
		}
	}
	p.space()
	if groups && p.take(':') {
		return p.group()
	}
	if !p.take('<') {
		for _, r := range name {
			if !isAtext(r, true) {
				return nil, errors.New("mail: no angle-addr")
			}
		}
		return nil, errors.New("mail: missing '@' or angle-addr")
	}
	if spec, err = p.spec(); err != nil {
		return nil, err
	}
	if !p.take('>') {
		return nil, errors.New("mail: unclosed angle-addr")
	}
	return []*Address{{name, spec}}, nil
}

func (p *addrParser) group() ([]*Address, error) {
	group := []*Address{}
	p.space()
	if p.take(';') {
		if !p.comments() {
			return nil, errors.New("mail: misformatted parenthetical comment")
		}
		return group, nil
	}
	for {
		p.space()
		addrs, err := p.address(false)
		if err != nil {
			return nil, err
		}
		group = append(group, addrs...)
		if !p.comments() {
			return nil, errors.New("mail: misformatted parenthetical comment")
		}
		if p.take(';') {
			if !p.comments() {
				return nil, errors.New("mail: misformatted parenthetical comment")
			}
			return group, nil
		}
		if !p.take(',') {
			return nil, errors.New("mail: expected comma")
		}
	}
}

// spec reads local@domain; if it fails nothing is taken.
func (p *addrParser) spec() (spec string, err error) {
	before := p.s
	defer func() {
		if err != nil {
			p.s = before
		}
	}()
	p.space()
	if p.s == "" {
		return "", errors.New("mail: no addr-spec")
	}
	var local string
	if p.s[0] == '"' {
		local, err = p.quoted()
		if local == "" && err == nil {
			err = errors.New("mail: empty quoted string in addr-spec")
		}
	} else {
		local, err = p.atom(true, false)
	}
	if err != nil {
		return "", err
	}
	if !p.take('@') {
		return "", errors.New("mail: missing @ in addr-spec")
	}
	p.space()
	if p.s == "" {
		return "", errors.New("mail: no domain in addr-spec")
	}
	var domain string
	if p.s[0] == '[' {
		if domain, err = p.literal(); err != nil {
			return "", err
		}
	} else if domain, err = p.atom(true, false); err != nil {
		return "", err
	}
	return local + "@" + domain, nil
}

func (p *addrParser) literal() (string, error) {
	i := strings.IndexByte(p.s, ']')
	if i < 0 {
		return "", errors.New("mail: unclosed domain-literal")
	}
	s := p.s[:i+1]
	for j, r := range s[1:i] {
		if r == utf8.RuneError && !strings.HasPrefix(s[1+j:], "\uFFFD") {
			return "", fmt.Errorf("mail: invalid utf-8 in domain-literal: %q", p.s[1:])
		}
		if !('!' <= r && r <= 'Z' || '^' <= r && r <= '~') {
			return "", fmt.Errorf("mail: bad character in domain-literal: %q", r)
		}
	}
	if v6, ok := strings.CutPrefix(s[1:i], "IPv6:"); ok {
		if _, err := netip.ParseAddr(v6); err != nil {
			return "", fmt.Errorf("mail: invalid IPv6 address in domain-literal: %q", s[1:i])
		}
	} else if a, err := netip.ParseAddr(s[1:i]); err != nil || !a.Is4() {
		return "", fmt.Errorf("mail: invalid IP address in domain-literal: %q", s[1:i])
	}
	p.s = p.s[i+1:]
	return s, nil
}

// phrase reads a name of words.
func (p *addrParser) phrase() (string, error) {
	var words []string
	wasEncoded := false
	var err error
	for {
		if len(words) > 0 && !p.comments() {
			return "", errors.New("mail: misformatted parenthetical comment")
		}
		p.space()
		if p.s == "" {
			break
		}
		var word string
		encoded := false
		if p.s[0] == '"' {
			word, err = p.quoted()
		} else {
			if word, err = p.atom(true, true); err == nil {
				word, encoded, err = p.decode(word)
			}
		}
		if err != nil {
			break
		}
		if wasEncoded && encoded {
			words[len(words)-1] += word
		} else {
			words = append(words, word)
		}
		wasEncoded = encoded
	}
	if err != nil && len(words) == 0 {
		return "", fmt.Errorf("mail: missing word in phrase: %v", err)
	}
	return strings.Join(words, " "), nil
}

func (p *addrParser) decode(s string) (word string, encoded bool, err error) {
	dec := p.dec
	if dec == nil {
		dec = new(mime.WordDecoder)
	}
	if word, err = dec.Decode(s); err == nil {
		return word, true, nil
	}
	if strings.HasPrefix(err.Error(), "mime: unhandled charset ") {
		cs := strings.Trim(strings.TrimPrefix(err.Error(), "mime: unhandled charset "), `"`)
		return s, true, fmt.Errorf("charset not supported: %q", cs)
	}
	return s, false, nil
}

func (p *addrParser) quoted() (string, error) {
	var b []rune
	rest := p.s[1:]
	for i := 0; ; {
		r, size := utf8.DecodeRuneInString(rest[i:])
		switch {
		case size == 0:
			return "", errors.New("mail: unclosed quoted-string")
		case size == 1 && r == utf8.RuneError:
			return "", fmt.Errorf("mail: invalid utf-8 in quoted-string: %q", p.s)
		case r == '"':
			p.s = rest[i+1:]
			return string(b), nil
		case r == '\\':
			r, n := utf8.DecodeRuneInString(rest[i+1:])
			if n == 0 {
				return "", errors.New("mail: unclosed quoted-string")
			}
			if n == 1 && r == utf8.RuneError {
				return "", fmt.Errorf("mail: invalid utf-8 in quoted-string: %q", p.s)
			}
			if !isVchar(r) && r != ' ' && r != '\t' {
				return "", fmt.Errorf("mail: bad character in quoted-string: %q", r)
			}
			b = append(b, r)
			i += 1 + n
			continue
		case isQtext(r) || r == ' ' || r == '\t':
			b = append(b, r)
		default:
			return "", fmt.Errorf("mail: bad character in quoted-string: %q", r)
		}
		i += size
	}
}

// atom reads a word; permissive allows dots anywhere.
func (p *addrParser) atom(dot, permissive bool) (string, error) {
	i := 0
	for i < len(p.s) {
		r, size := utf8.DecodeRuneInString(p.s[i:])
		if size == 1 && r == utf8.RuneError {
			return "", fmt.Errorf("mail: invalid utf-8 in address: %q", p.s)
		}
		if !isAtext(r, dot) {
			break
		}
		i += size
	}
	if i == 0 {
		return "", errors.New("mail: invalid string")
	}
	atom := p.s[:i]
	p.s = p.s[i:]
	if !permissive {
		switch {
		case strings.HasPrefix(atom, "."):
			return "", errors.New("mail: leading dot in atom")
		case strings.Contains(atom, ".."):
			return "", errors.New("mail: double dot in atom")
		case strings.HasSuffix(atom, "."):
			return "", errors.New("mail: trailing dot in atom")
		}
	}
	return atom, nil
}

func (p *addrParser) displayComment() (string, error) {
	text, ok := p.comment()
	if !ok {
		return "", errors.New("mail: misformatted parenthetical comment")
	}
	var words []string
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\t' }) {
		word, _, err := p.decode(w)
		if err != nil {
			return "", err
		}
		words = append(words, word)
	}
	return strings.Join(words, " "), nil
}

func (p *addrParser) take(c byte) bool {
	if p.s == "" || p.s[0] != c {
		return false
	}
	p.s = p.s[1:]
	return true
}

func (p *addrParser) space() { p.s = strings.TrimLeft(p.s, " \t") }

// comments passes over blanks and comments.
func (p *addrParser) comments() bool {
	for {
		p.space()
		if !strings.HasPrefix(p.s, "(") {
			return true
		}
		if _, ok := p.comment(); !ok {
			return false
		}
	}
}

// comment reads a comment, which may hold others.
func (p *addrParser) comment() (string, bool) {
	depth := 0
	var b strings.Builder
	for i := 0; i < len(p.s); i++ {
		c := p.s[i]
		switch {
		case c == '\\' && i+1 < len(p.s):
			i++
			b.WriteByte(p.s[i])
			continue
		case c == '(':
			depth++
		case c == ')':
			depth--
		}
		if depth == 0 {
			p.s = p.s[i+1:]
			return b.String(), true
		}
		if i > 0 {
			b.WriteByte(c)
		}
	}
	return "", false
}
