package xml

import (
	"io"
	"unicode/utf8"
)

// EscapeText writes s with what XML does not take replaced.
func EscapeText(w io.Writer, s []byte) error { return escape(w, s, true) }

// Escape is EscapeText without the error.
func Escape(w io.Writer, s []byte) { EscapeText(w, s) }

func escape(w io.Writer, s []byte, newline bool) error {
	last := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		i += size
		var as string
		switch r {
		case '"':
			as = "&#34;"
		case '\'':
			as = "&#39;"
		case '&':
			as = "&amp;"
		case '<':
			as = "&lt;"
		case '>':
			as = "&gt;"
		case '\t':
			as = "&#x9;"
		case '\n':
			if !newline {
				continue
			}
			as = "&#xA;"
		case '\r':
			as = "&#xD;"
		default:
			if isChar(r) && (r != utf8.RuneError || size != 1) {
				continue
			}
			as = "\uFFFD"
		}
		if _, err := w.Write(s[last : i-size]); err != nil {
			return err
		}
		if _, err := io.WriteString(w, as); err != nil {
			return err
		}
		last = i
	}
	_, err := w.Write(s[last:])
	return err
}

// HTMLAutoClose are the elements of HTML that end at once.
var HTMLAutoClose []string = []string{
	"basefont", "br", "area", "link", "img", "param", "hr", "input", "col", "frame", "isindex", "base", "meta",
}
