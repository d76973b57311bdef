package mail

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// A Message is a mail.
type Message struct {
	Header Header
	Body   io.Reader
}

// A Header is the fields before the body.
type Header map[string][]string

// ErrHeaderNotPresent is the error of a field that is not there.
var ErrHeaderNotPresent = errors.New("mail: header not in message")

// canonical writes a key as headers do.
func canonical(key string) string {
	b := []byte(key)
	upper := true
	for i, c := range b {
		if c <= ' ' || c >= 0x7f || strings.IndexByte("()<>@,;:\\\"/[]?={}", c) >= 0 {
			return key
		}
		switch {
		case upper && 'a' <= c && c <= 'z':
			b[i] = c - 32
		case !upper && 'A' <= c && c <= 'Z':
			b[i] = c + 32
		}
		upper = c == '-'
	}
	return string(b)
}

// ReadMessage reads the header; the body is read from r.
func ReadMessage(r io.Reader) (msg *Message, err error) {
	br := bufio.NewReader(r)
	h := Header{}
	key := ""
	for first := true; ; first = false {
		line, err := br.ReadString('\n')
		if err != nil && (err != io.EOF || line == "" && len(h) == 0) {
			return nil, err
		}
		line = strings.TrimRight(line, "\r\n")
		if line == "" {
			break
		}
		if line[0] == ' ' || line[0] == '\t' {
			if first {
				return nil, fmt.Errorf("malformed initial line: %q", line)
			}
			v := h[key]
			v[len(v)-1] = strings.TrimSpace(v[len(v)-1] + " " + strings.TrimSpace(line))
			continue
		}
		k, v, ok := strings.Cut(line, ":")
		if !ok {
			return nil, fmt.Errorf("malformed header line: %q", line)
		}
		key = canonical(k)
		if key == "" {
			continue
		}
		h[key] = append(h[key], strings.TrimSpace(v))
	}
	return &Message{h, br}, nil
}

// Get is the first field of that name.
func (h Header) Get(key string) string {
	if v := h[canonical(key)]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// Date is the field Date.
func (h Header) Date() (time.Time, error) {
	s := h.Get("Date")
	if s == "" {
		return time.Time{}, ErrHeaderNotPresent
	}
	return ParseDate(s)
}

// AddressList is the addresses of a field.
func (h Header) AddressList(key string) ([]*Address, error) {
	s := h.Get(key)
	if s == "" {
		return nil, ErrHeaderNotPresent
	}
	return ParseAddressList(s)
}

// ParseDate reads a date as mails have it.
func ParseDate(date string) (time.Time, error) {
	text := strings.ReplaceAll(date, "\r\n", "")
	if i := strings.IndexByte(text, '('); i > 0 {
		text = strings.TrimRight(text[:i], " \t")
	}
	text = strings.TrimSpace(text)
	for _, dow := range []string{"", "Mon, "} {
		for _, day := range []string{"2", "02"} {
			for _, year := range []string{"2006", "06"} {
				for _, second := range []string{":05", ""} {
					for _, zone := range []string{"-0700", "MST", "UT"} {
						layout := dow + day + " Jan " + year + " 15:04" + second + " " + zone
						if t, err := time.Parse(layout, text); err == nil {
							return t, nil
						}
					}
				}
			}
		}
	}
	return time.Time{}, errors.New("mail: header could not be parsed")
}
