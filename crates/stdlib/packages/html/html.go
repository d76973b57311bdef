// Package html escapes text for HTML.
package html

import "strings"

func unescape(s string) string

var escaper = strings.NewReplacer(`&`, "&amp;", `'`, "&#39;", `<`, "&lt;", `>`, "&gt;", `"`, "&#34;")

// EscapeString escapes <, >, &, ' and ".
func EscapeString(s string) string { return escaper.Replace(s) }

// UnescapeString replaces character references by what they stand for.
func UnescapeString(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	return unescape(s)
}
