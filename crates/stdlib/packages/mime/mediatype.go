package mime

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// ErrInvalidMediaParameter is the error of a type whose parameters are wrong.
var ErrInvalidMediaParameter = errors.New("mime: invalid media parameter")

func isTokenByte(c byte) bool {
	return c > ' ' && c < 0x7f && !strings.ContainsRune(`()<>@,;:\"/[]?=`, rune(c))
}

func isToken(s string) bool {
	for i := range len(s) {
		if !isTokenByte(s[i]) {
			return false
		}
	}
	return s != ""
}

// FormatMediaType writes a type with parameters, "" if that can't be.
func FormatMediaType(t string, param map[string]string) string {
	var b strings.Builder
	major, sub, slash := strings.Cut(t, "/")
	if !isToken(major) || slash && !isToken(sub) {
		return ""
	}
	b.WriteString(strings.ToLower(t))
	var keys []string
	for k := range param {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		value := param[k]
		if !isToken(k) {
			return ""
		}
		b.WriteString("; " + strings.ToLower(k))
		switch {
		case strings.ContainsFunc(value, func(r rune) bool { return (r < ' ' || r > '~') && r != '\t' }):
			b.WriteString("*=utf-8''")
			for i := range len(value) {
				if c := value[i]; c > ' ' && c < 0x7f && isTokenByte(c) && c != '*' && c != '\'' && c != '%' {
					b.WriteByte(c)
				} else {
					fmt.Fprintf(&b, "%%%02X", c)
				}
			}
		case isToken(value):
			b.WriteString("=" + value)
		default:
			b.WriteString(`="`)
			for i := range len(value) {
				if value[i] == '"' || value[i] == '\\' {
					b.WriteByte('\\')
				}
				b.WriteByte(value[i])
			}
			b.WriteByte('"')
		}
	}
	return b.String()
}

func checkType(s string) error {
	major, sub, slash := strings.Cut(s, "/")
	switch {
	case s == "":
		return errors.New("mime: no media type")
	case !isTokenPrefix(major):
		return errors.New("mime: no media type")
	case !slash && major != tokenPrefix(major):
		return errors.New("mime: unexpected content after media type")
	case !slash:
		return nil
	case major != tokenPrefix(major):
		return errors.New("mime: expected slash after first token")
	case !isTokenPrefix(sub):
		return errors.New("mime: expected token after slash")
	case sub != tokenPrefix(sub):
		return errors.New("mime: unexpected content after media subtype")
	}
	return nil
}

func tokenPrefix(s string) string {
	for i := range len(s) {
		if !isTokenByte(s[i]) {
			return s[:i]
		}
	}
	return s
}

func isTokenPrefix(s string) bool { return tokenPrefix(s) != "" }

// ParseMediaType reads a type and its parameters.
func ParseMediaType(v string) (mediatype string, params map[string]string, err error) {
	base, _, _ := strings.Cut(v, ";")
	mediatype = strings.TrimSpace(strings.ToLower(base))
	if err = checkType(mediatype); err != nil {
		return "", nil, err
	}
	params = map[string]string{}
	parts := map[string]map[string]string{} // of values in several pieces
	v = v[len(base):]
	for v != "" {
		v = strings.TrimLeftFunc(v, unicode.IsSpace)
		if v == "" {
			break
		}
		key, value, rest := parameter(v)
		if key == "" {
			if strings.TrimSpace(rest) == ";" {
				break
			}
			return mediatype, nil, ErrInvalidMediaParameter
		}
		into := params
		if name, _, ok := strings.Cut(key, "*"); ok {
			if parts[name] == nil {
				parts[name] = map[string]string{}
			}
			into = parts[name]
		}
		if had, exists := into[key]; exists && had != value {
			return "", nil, errors.New("mime: duplicate parameter name")
		}
		into[key] = value
		v = rest
	}
	for key, pieces := range parts {
		if whole, ok := pieces[key+"*"]; ok {
			if s, ok := decode2231(whole); ok {
				params[key] = s
			}
			continue
		}
		var b strings.Builder
		valid := false
		for n := 0; ; n++ {
			simple := fmt.Sprintf("%s*%d", key, n)
			if s, ok := pieces[simple]; ok {
				valid = true
				b.WriteString(s)
				continue
			}
			s, ok := pieces[simple+"*"]
			if !ok {
				break
			}
			valid = true
			if n == 0 {
				if s, ok := decode2231(s); ok {
					b.WriteString(s)
				}
			} else if s, err := unhex(s); err == nil {
				b.WriteString(s)
			}
		}
		if valid {
			params[key] = b.String()
		}
	}
	return
}

// decode2231 reads charset'language'text.
func decode2231(v string) (string, bool) {
	parts := strings.SplitN(v, "'", 3)
	if len(parts) != 3 {
		return "", false
	}
	charset := strings.ToLower(parts[0])
	if charset != "us-ascii" && charset != "utf-8" {
		return "", false
	}
	s, err := unhex(parts[2])
	return s, err == nil
}

func unhex(s string) (string, error) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b.WriteByte(s[i])
			continue
		}
		if i+2 >= len(s) {
			return "", fmt.Errorf("mime: bogus characters after %%: %q", s[i:])
		}
		hi, lo := digit(s[i+1]), digit(s[i+2])
		if hi < 0 || lo < 0 {
			return "", fmt.Errorf("mime: bogus characters after %%: %q", s[i:i+3])
		}
		b.WriteByte(byte(hi<<4 | lo))
		i += 2
	}
	return b.String(), nil
}

func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// parameter reads one; the key is "" if there is none.
func parameter(v string) (key, value, rest string) {
	rest = strings.TrimLeftFunc(v, unicode.IsSpace)
	if !strings.HasPrefix(rest, ";") {
		return "", "", v
	}
	rest = strings.TrimLeftFunc(rest[1:], unicode.IsSpace)
	key = tokenPrefix(rest)
	if key == "" {
		return "", "", v
	}
	rest = strings.TrimLeftFunc(rest[len(key):], unicode.IsSpace)
	if !strings.HasPrefix(rest, "=") {
		return "", "", v
	}
	rest = strings.TrimLeftFunc(rest[1:], unicode.IsSpace)
	value, after := valueOf(rest)
	if value == "" && after == rest {
		return "", "", v
	}
	return strings.ToLower(key), value, after
}

// valueOf reads a token or a quoted string.
func valueOf(v string) (value, rest string) {
	if v == "" {
		return
	}
	if v[0] != '"' {
		t := tokenPrefix(v)
		return t, v[len(t):]
	}
	var b strings.Builder
	for i := 1; i < len(v); i++ {
		switch c := v[i]; {
		case c == '"':
			return b.String(), v[i+1:]
		case c == '\\' && i+1 < len(v) && v[i+1] > ' ' && v[i+1] < 0x7f && !isTokenByte(v[i+1]):
			b.WriteByte(v[i+1])
			i++
		case c == '\r' || c == '\n':
			return "", v
		default:
			b.WriteByte(c)
		}
	}
	return "", v
}
