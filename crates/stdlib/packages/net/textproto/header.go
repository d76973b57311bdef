package textproto

import "internal/mimeheader"

// A MIMEHeader has the values of each key.
type MIMEHeader map[string][]string

// Add appends a value of key.
func (h MIMEHeader) Add(key, value string) {
	key = CanonicalMIMEHeaderKey(key)
	h[key] = append(h[key], value)
}

// Set makes value the only one of key.
func (h MIMEHeader) Set(key, value string) { h[CanonicalMIMEHeaderKey(key)] = []string{value} }

// Get returns the first value of key, "" if there is none.
func (h MIMEHeader) Get(key string) string {
	if vs := h.Values(key); len(vs) > 0 {
		return vs[0]
	}
	return ""
}

// Values returns all values of key.
func (h MIMEHeader) Values(key string) []string {
	if h == nil {
		return nil
	}
	return h[CanonicalMIMEHeaderKey(key)]
}

// Del deletes the values of key.
func (h MIMEHeader) Del(key string) { delete(h, CanonicalMIMEHeaderKey(key)) }

// CanonicalMIMEHeaderKey returns s as keys are written: "accept-encoding" is "Accept-Encoding".
func CanonicalMIMEHeaderKey(s string) string {
	key, _ := mimeheader.Canonical(s)
	return key
}
