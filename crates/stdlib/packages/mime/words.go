package mime

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// A WordEncoder encodes words of mail headers.
type WordEncoder byte

const (
	BEncoding = WordEncoder('b') // base64
	QEncoding = WordEncoder('q') // like quoted-printable
)

var errWord = errors.New("mime: invalid RFC 2047 encoded-word")

// Encode encodes s if it has something that headers don't take.
func (e WordEncoder) Encode(charset, s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return (r < ' ' || r > '~') && r != '\t' }) {
		return s
	}
	const maxWord = 75
	var b strings.Builder
	begin := func() { fmt.Fprintf(&b, "=?%s?%c?", charset, e) }
	isUTF8 := strings.EqualFold(charset, "UTF-8")
	room := maxWord - len("=?") - len(charset) - len("?q?") - len("?=")
	split := func() {
		b.WriteString("?= ")
		begin()
	}
	begin()
	if e == BEncoding {
		if !isUTF8 || base64.StdEncoding.EncodedLen(len(s)) <= room {
			b.WriteString(base64.StdEncoding.EncodeToString([]byte(s)))
			b.WriteString("?=")
			return b.String()
		}
		most := base64.StdEncoding.DecodedLen(room)
		last, n := 0, 0
		for i := 0; i < len(s); {
			_, size := utf8.DecodeRuneInString(s[i:])
			if n+size > most {
				b.WriteString(base64.StdEncoding.EncodeToString([]byte(s[last:i])))
				split()
				last, n = i, 0
			}
			n += size
			i += size
		}
		b.WriteString(base64.StdEncoding.EncodeToString([]byte(s[last:])))
		b.WriteString("?=")
		return b.String()
	}
	n := 0
	for i := 0; i < len(s); {
		size := 1
		if isUTF8 {
			_, size = utf8.DecodeRuneInString(s[i:])
		}
		width := 1
		plain := size == 1 && (s[i] >= ' ' && s[i] <= '~' && s[i] != '=' && s[i] != '?' && s[i] != '_')
		if !plain {
			width = 3 * size
		}
		if isUTF8 && n+width > room {
			split()
			n = 0
		}
		for k := range size {
			switch c := s[i+k]; {
			case c == ' ':
				b.WriteByte('_')
			case plain:
				b.WriteByte(c)
			default:
				fmt.Fprintf(&b, "=%02X", c)
			}
		}
		n += width
		i += size
	}
	b.WriteString("?=")
	return b.String()
}

// A WordDecoder decodes words of mail headers.
type WordDecoder struct {
	CharsetReader func(charset string, input io.Reader) (io.Reader, error)
}

// Decode decodes one encoded word.
func (d *WordDecoder) Decode(word string) (string, error) {
	if len(word) < 8 || !strings.HasPrefix(word, "=?") || !strings.HasSuffix(word, "?=") || strings.Count(word, "?") != 4 {
		return "", errWord
	}
	parts := strings.Split(word[2:len(word)-2], "?")
	charset, encoding, text := parts[0], parts[1], parts[2]
	if charset == "" || len(encoding) != 1 {
		return "", errWord
	}
	content, err := decodeWord(encoding[0], text)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	if err := d.convert(&b, charset, content); err != nil {
		return "", err
	}
	return b.String(), nil
}

func decodeWord(encoding byte, text string) ([]byte, error) {
	switch encoding | 0x20 {
	case 'b':
		return base64.StdEncoding.DecodeString(text)
	case 'q':
		var out []byte
		for i := 0; i < len(text); i++ {
			switch c := text[i]; {
			case c == '_':
				out = append(out, ' ')
			case c == '=':
				if i+2 >= len(text) {
					return nil, errWord
				}
				hi, lo := digit(text[i+1]), digit(text[i+2])
				if hi < 0 || lo < 0 {
					return nil, fmt.Errorf("mime: invalid hex byte %#02x", text[i+1])
				}
				out = append(out, byte(hi<<4|lo))
				i += 2
			case c <= '~' && c >= ' ' || c == '\n' || c == '\r' || c == '\t':
				out = append(out, c)
			default:
				return nil, errWord
			}
		}
		return out, nil
	}
	return nil, errWord
}

func (d *WordDecoder) convert(b *strings.Builder, charset string, content []byte) error {
	switch {
	case strings.EqualFold("utf-8", charset):
		b.Write(content)
	case strings.EqualFold("iso-8859-1", charset):
		for _, c := range content {
			b.WriteRune(rune(c))
		}
	case strings.EqualFold("us-ascii", charset):
		for _, c := range content {
			if c >= utf8.RuneSelf {
				b.WriteRune(utf8.RuneError)
			} else {
				b.WriteByte(c)
			}
		}
	default:
		if d.CharsetReader == nil {
			return fmt.Errorf("mime: unhandled charset %q", charset)
		}
		r, err := d.CharsetReader(strings.ToLower(charset), bytes.NewReader(content))
		if err != nil {
			return err
		}
		_, err = io.Copy(b, r)
		return err
	}
	return nil
}

// DecodeHeader decodes all encoded words of a header.
func (d *WordDecoder) DecodeHeader(header string) (string, error) {
	i := strings.Index(header, "=?")
	if i < 0 {
		return header, nil
	}
	var b strings.Builder
	b.WriteString(header[:i])
	header = header[i:]
	between := false
	for {
		start := strings.Index(header, "=?")
		if start < 0 {
			break
		}
		at := start + 2
		i := strings.Index(header[at:], "?")
		if i < 0 {
			break
		}
		charset := header[at : at+i]
		at += i + 1
		if len(header) < at+len("Q??=") {
			break
		}
		encoding := header[at]
		at++
		if header[at] != '?' {
			break
		}
		at++
		j := strings.Index(header[at:], "?=")
		if j < 0 {
			break
		}
		text := header[at : at+j]
		end := at + j + 2
		content, err := decodeWord(encoding, text)
		if err != nil {
			between = false
			b.WriteString(header[:start+2])
			header = header[start+2:]
			continue
		}
		// Blanks between encoded words count for nothing.
		if start > 0 && (!between || strings.Trim(header[:start], " \t\n\r") != "") {
			b.WriteString(header[:start])
		}
		if err := d.convert(&b, charset, content); err != nil {
			return "", err
		}
		header = header[end:]
		between = true
	}
	b.WriteString(header)
	return b.String(), nil
}
